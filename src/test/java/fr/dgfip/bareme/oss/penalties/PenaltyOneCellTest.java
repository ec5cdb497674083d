package fr.dgfip.bareme.oss.penalties;

import static fr.dgfip.bareme.oss.penalties.ShippedPenalties.SHIPPED;
import static fr.dgfip.bareme.oss.penalties.ShippedPenalties.changed;
import static fr.dgfip.bareme.oss.penalties.ShippedPenalties.decide;
import static fr.dgfip.bareme.oss.penalties.ShippedPenalties.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rate, a threshold, a delay, a wording or the reading of an open point changes by one cell and nothing else. */
class PenaltyOneCellTest {
    private static ShippedRules<PenaltyRequest, PenaltyOutcome> parameter(String name, String value) {
        return changed("Paramètres", name, "Valeur", value);
    }

    private static String total(ShippedRules<PenaltyRequest, PenaltyOutcome> rules, String number) {
        return outcome(rules, number).total().toString();
    }

    /** Both readings of the worked cases of the reference, and of the other open points. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Report de l'échéance de paiement au jour ouvré | oui | 03 | 260.00 | 0.00 | PO01",
                "Base de 1731 en cas de paiement partiel tardif | Le seul impayé après le dépôt | 09 | 1536.00 | 1236.00 | PO03",
                "Base de 1728 diminuée des paiements à l'échéance | non | 28 | 0.00 | 420.00 | PO02",
                "Cumul de 1728 et 1731 | non | 08 | 1560.00 | 1060.00 | PO04",
                "Bonne foi présumée | non | 18 | 86.00 | 173.00 | PO05",
                "Régularisation sans vérification | non | 19 | 121.00 | 173.00 | PO06"
            })
    void theReadingOfAnOpenPoint(String name, String value, String number, String before, String after, String point) {
        ShippedRules<PenaltyRequest, PenaltyOutcome> other = parameter(name, value);
        assertThat(total(SHIPPED, number)).isEqualTo(before);
        assertThat(total(other, number)).isEqualTo(after);
        assertThat(sentence(SHIPPED, number, point))
                .contains(spaced(after) + " de pénalités au lieu de " + spaced(before));
        assertThat(sentence(other, number, point))
                .contains(spaced(before) + " de pénalités au lieu de " + spaced(after));
    }

    private static String sentence(ShippedRules<PenaltyRequest, PenaltyOutcome> rules, String number, String code) {
        return decide(rules, number, Map.of()).reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .map(Reason::label)
                .findFirst()
                .orElseThrow();
    }

    /** {@code 1 560 €} of {@code 1560.00}. */
    private static String spaced(String amount) {
        return Printed.whole(Euros.of(amount));
    }

    @Test
    void anOpenPointThatDoesNotMatterIsNotNamed() {
        assertThat(outcome(SHIPPED, "02").openPoints()).isEmpty();
        assertThat(outcome(SHIPPED, "12").openPoints()).isEmpty();
    }

    @Test
    void toWhomTheVatIsPaidAfterTheReminderOfAReturn() {
        ShippedRules<PenaltyRequest, PenaltyOutcome> other =
                parameter("Paiement à l'État d'identification jusqu'au rappel de la France", "non");
        assertThat(outcome(SHIPPED, "W05").principalPayee()).isEqualTo(Payee.MSI);
        assertThat(outcome(other, "W05").principalPayee()).isEqualTo(Payee.MSC);
        assertThat(ShippedRules.codes(decide(other, "W05", Map.of()))).contains("EN03", "PO07");
    }

    @Test
    void whatAPaymentSettlesFirst() {
        ShippedRules<PenaltyRequest, PenaltyOutcome> other = parameter("Ordre d'imputation", "Les pénalités d'abord");
        assertThat(outcome(SHIPPED, "W07").account().principalOutstanding()).hasToString("0.00");
        assertThat(outcome(SHIPPED, "W07").account().penaltiesOutstanding()).hasToString("292.00");
        assertThat(outcome(other, "W07").account().principalOutstanding()).hasToString("292.00");
        assertThat(outcome(other, "W07").account().penaltiesOutstanding()).hasToString("0.00");
        assertThat(outcome(other, "W07").account().totalOutstanding()).hasToString("292.00");
    }

    @ParameterizedTest
    @CsvSource({"'15,99', TO_RECOVER", "'16,00', NOT_PUT_INTO_RECOVERY"})
    void theThresholdOfRecovery(String threshold, RecoveryState recovery) {
        assertThat(outcome(parameter("Seuil de mise en recouvrement", threshold), "16")
                        .recovery())
                .isEqualTo(recovery);
    }

    @Test
    void theThresholdOfTheProsecutor() {
        assertThat(outcome(parameter("Seuil de dénonciation", "99 999,99"), "P01")
                        .prosecutorReport())
                .isEqualTo(ProsecutorReport.MANDATORY);
    }

    @ParameterizedTest
    @CsvSource({
        "DT14, 12 %, 07, 1220.00",
        "DT09, 50 %, 11, 10120.00",
        "DT06, 90 %, 25, 47200.00",
        "IN06, 45 %, 20, 1793.00",
        "RP07,  6 %, 02, 766.00"
    })
    void theRateOfASurcharge(String row, String rate, String number, String total) {
        assertThat(total(changed("Pénalités", row, "→ Taux", rate), number)).isEqualTo(total);
    }

    @Test
    void theRateOfAReduction() {
        assertThat(total(changed("Réductions", "RD07", "→ Taux de réduction", "40 %"), "18"))
                .isEqualTo("104.00");
    }

    @Test
    void theRateOfInterestOfTheMonthsItHoldsFor() {
        ShippedRules<PenaltyRequest, PenaltyOutcome> dearer =
                EditedWorkbook.withLastCell(SHIPPED, "Paramètres", "Intérêt de retard par mois", "Valeur", "0,30 %");
        assertThat(total(dearer, "08")).isEqualTo("1590.00");
        assertThat(total(SHIPPED, "22")).isEqualTo("640.00");
        assertThat(total(dearer, "22")).isEqualTo("670.00");
    }

    @ParameterizedTest
    @CsvSource({"29, 40 %", "30, 10 %"})
    void theDelayOfAFormalNotice(String days, String label) {
        ShippedRules<PenaltyRequest, PenaltyOutcome> other = parameter("Délai de la mise en demeure", days);
        assertThat(outcome(other, "13").lines().get(1).label().replace('\u00A0', ' '))
                .isEqualTo("Majoration de " + label);
    }

    @Test
    void theDelayBeforeASanction() {
        assertThat(outcome(SHIPPED, "02").earliestEnforcementDate()).contains(LocalDate.of(2025, 12, 21));
        assertThat(outcome(changed("Procédure", "PR06", "→ Délai (jours)", "60"), "02")
                        .earliestEnforcementDate())
                .contains(LocalDate.of(2026, 1, 20));
    }

    @Test
    void theDelayOfACorrection() {
        assertThat(outcome(parameter("Délai de correction au guichet", "4"), "C13")
                        .corrections())
                .extracting(CorrectionAnswer::admissibility)
                .containsExactly(Admissibility.VIA_OSS);
    }

    @Test
    void theArticleOfTheNewCodeOnceItIsKnown() {
        ShippedRules<PenaltyRequest, PenaltyOutcome> known =
                changed("Régimes", "RG-IM-CIBS", "Base légale", "CIBS, art. L. 000-0");
        assertThat(basis(SHIPPED, "V03", "RG-IM"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("CGI, art. 298 sexdecies H"));
        assertThat(basis(SHIPPED, "V04", "RG-IM-CIBS"))
                .contains("CIBS, livre II, guichets uniques européens (article à confirmer)");
        assertThat(basis(known, "V04", "RG-IM-CIBS")).contains("CIBS, art. L. 000-0");
    }

    @Test
    void aWording() {
        ShippedRules<PenaltyRequest, PenaltyOutcome> worded =
                changed("Pénalités", "RP07", "→ Motif", "Payée trop tard.");
        assertThat(sentence(worded, "02", "RP07")).isEqualTo("Payée trop tard.");
        assertThat(outcome(worded, "02").lines().get(1).explanation()).isEqualTo("Payée trop tard.");
    }

    private static Optional<String> basis(
            ShippedRules<PenaltyRequest, PenaltyOutcome> rules, String number, String code) {
        Decision.Decided decided = decide(rules, number, Map.of());
        return decided.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .flatMap(Reason::legalBasis);
    }
}

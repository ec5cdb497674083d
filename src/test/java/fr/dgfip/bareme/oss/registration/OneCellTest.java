package fr.dgfip.bareme.oss.registration;

import static fr.dgfip.bareme.oss.registration.ShippedRegistration.RULES;
import static fr.dgfip.bareme.oss.registration.ShippedRegistration.codes;
import static fr.dgfip.bareme.oss.registration.ShippedRegistration.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A threshold, a period, a reading of an open point, a wording: each is one cell of the workbook, and no more. */
class OneCellTest {
    private static ShippedRules<RegistrationRequest, RegistrationOutcome> with(
            String sheet, String row, String header, String text) {
        return EditedWorkbook.withCell(RULES, sheet, row, header, text);
    }

    private static ShippedRules<RegistrationRequest, RegistrationOutcome> parameter(String name, String value) {
        return with("Paramètres", name, "Valeur", value);
    }

    private static LocalDate start(ShippedRules<RegistrationRequest, RegistrationOutcome> rules, String number) {
        return outcome(rules, number).start().orElseThrow().effectiveOn();
    }

    @Test
    void theDayByWhichAFirstSupplyIsNotified() {
        assertThat(start(parameter("Jour limite de notification de la première opération", "11"), "39"))
                .hasToString("2026-01-20");
    }

    @Test
    void whetherADayThatIsNoWorkingDayIsMovedAndTheAnswerSaysSo() {
        ShippedRules<RegistrationRequest, RegistrationOutcome> moved = parameter("Report au jour ouvré suivant", "oui");
        assertThat(start(moved, "D2")).hasToString("2026-04-15");
        assertThat(codes(moved, "D2")).contains("PO2").doesNotContain("PO1");
        assertThat(outcome(moved, "D4").firstReturn().orElseThrow().dueOn()).hasToString("2026-02-02");
        assertThat(codes(moved, "D4")).contains("PO4").doesNotContain("PO3");
    }

    @Test
    void theThreshold() {
        assertThat(outcome(parameter("Seuil de taxation dans l'État d'établissement", "9 999,99 €"), "S1")
                        .decision())
                .isEqualTo(Ruling.ACCEPT);
        assertThat(outcome(parameter("Seuil de taxation dans l'État d'établissement", "10 000,01 €"), "S2")
                        .decision())
                .isEqualTo(Ruling.INCOMPLETE);
    }

    @Test
    void whatCountsTowardsTheThreshold() {
        assertThat(outcome(parameter("Seuil : seules les opérations depuis l'État d'établissement", "oui"), "S12")
                        .unknown())
                .containsExactly(CheckCode.S01);
    }

    @Test
    void theValueOfAConsignment() {
        assertThat(outcome(parameter("Valeur intrinsèque maximale d'un envoi", "150,01 €"), "I15")
                        .decision())
                .isEqualTo(Ruling.ACCEPT);
    }

    @Test
    void theYearsAChoiceBinds() {
        ShippedRules<RegistrationRequest, RegistrationOutcome> one =
                parameter("Années d'engagement après celle du choix", "1");
        assertThat(outcome(one, "M7").bindingUntil().orElseThrow()).hasToString("2027-12-31");
        assertThat(outcome(one, "A8").decision()).isEqualTo(Ruling.ACCEPT);
    }

    @Test
    void aCountryBecomesOneOfTheList() {
        assertThat(outcome(with("Territoires", "TE5", "Pays", "NO ; GB"), "40").decision())
                .isEqualTo(Ruling.ACCEPT);
    }

    @Test
    void anOptionUnderTheThresholdNoLongerNeedsAnAgent() {
        assertThat(outcome(with("Contrôles", "S01-2", "→ État", "Satisfait"), "S1")
                        .automatic())
                .isTrue();
    }

    @Test
    void anIntermediaryNoLongerNeedsAnAgentAndGetsItsNumber() {
        RegistrationOutcome outcome = outcome(with("Contrôles", "R08-6", "→ État", "Satisfait"), "T1");
        assertThat(outcome.decision()).isEqualTo(Ruling.ACCEPT);
        assertThat(outcome.number().orElseThrow().kind()).isEqualTo(NumberKind.IN_NUMBER);
    }

    @Test
    void theReadingOfGoodsLeavingFranceForASellerOfAnotherState() {
        ShippedRules<RegistrationRequest, RegistrationOutcome> strict =
                with("Contrôles", "R04-4", "→ État", "Non satisfait");
        assertThat(outcome(RULES, "M1").decision()).isEqualTo(Ruling.MANUAL);
        assertThat(outcome(strict, "M1").grounds()).containsExactly(Ground.WRONG_MSI);
    }

    @Test
    void aRequiredDatum() {
        assertThat(outcome(with("Renseignements", "RE11", "Régime", "Régime UE"), "38")
                        .missingCodes())
                .containsExactly("WEBSITE");
    }

    @Test
    void theWordingOfAReason() {
        ShippedRules<RegistrationRequest, RegistrationOutcome> reworded =
                with("Contrôles", "R05-4", "→ Motif", "Désignez un intermédiaire.");
        assertThat(reworded.decide(RULES.request("40", Map.of())).reasons())
                .extracting(Reason::label)
                .contains("Désignez un intermédiaire.");
    }
}

package fr.dgfip.bareme.quitus.refund;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.quitus.Circuit;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A threshold, a period or a wording changes by one cell of the workbook and nothing else. */
class OneCellTest {
    private static final ShippedRules<RefundRequest, RefundOutcome> SHIPPED = ShippedRefund.SHIPPED;

    private static ShippedRules<RefundRequest, RefundOutcome> changed(
            String sheet, String row, String header, String value) {
        return EditedWorkbook.withCell(SHIPPED, sheet, row, header, value);
    }

    private static RefundOutcome outcome(ShippedRules<RefundRequest, RefundOutcome> rules, String number) {
        return rules.outcome(number, Map.of());
    }

    @Test
    void theThresholdOfRestitution() {
        ShippedRules<RefundRequest, RefundOutcome> lower =
                changed("Paramètres", "Seuil de restitution", "Valeur", "7,50");
        assertThat(outcome(SHIPPED, "M36").answer()).isEqualTo(RefundAnswer.NE_PAS_RESTITUER);
        assertThat(outcome(lower, "M36").answer()).isEqualTo(RefundAnswer.REMBOURSER);
        assertThat(outcome(lower, "M36").circuit()).isEqualTo(Circuit.AUTOMATIC);
        assertThat(outcome(changed("Paramètres", "Seuil de restitution", "Valeur", "8,01"), "M43")
                        .answer())
                .isEqualTo(RefundAnswer.NE_PAS_RESTITUER);
    }

    @ParameterizedTest
    @CsvSource({
        "Plafond du remboursement automatique,  '3 000,01', C02",
        "Remboursements automatiques par véhicule, 2,       C03",
        "Délai de réclamation,                  3,          L02"
    })
    void whatOpensTheAutomaticCircuit(String parameter, String value, String number) {
        assertThat(outcome(SHIPPED, number).circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(outcome(changed("Paramètres", parameter, "Valeur", value), number)
                        .circuit())
                .isEqualTo(Circuit.AUTOMATIC);
    }

    @Test
    void theThresholdOfCollectionTitles() {
        assertThat(outcome(SHIPPED, "I02").collection()).contains(CollectionTitle.POSSIBLE);
        assertThat(outcome(changed("Paramètres", "Seuil d'émission des titres", "Valeur", "16,01"), "I02")
                        .collection())
                .contains(CollectionTitle.EXCLU);
    }

    @Test
    void theRateOfVat() {
        assertThat(outcome(changed("Paramètres", "Taux normal de TVA", "Valeur", "19 %"), "A03")
                        .account()
                        .orElseThrow()
                        .due())
                .hasToString("4457.00");
    }

    @Test
    void theDelayOfAnIncident() {
        assertThat(outcome(SHIPPED, "P05").steps().get(0).before())
                .hasValueSatisfying(date -> assertThat(date).hasToString("2025-06-21"));
        assertThat(outcome(changed("Incidents", "IP05", "→ Délai (jours)", "10"), "P05")
                        .steps()
                        .get(0)
                        .before())
                .hasValueSatisfying(date -> assertThat(date).hasToString("2025-06-26"));
    }

    @Test
    void thePeriodOfALegalBasis() {
        ShippedRules<RefundRequest, RefundOutcome> later = changed("Décision", "D09", "Au", "30/09/2026");
        Decision.Decided both = SHIPPED.decide(SHIPPED.request("I07", Map.of()));
        assertThat(basis(both, "D09-CIBS"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("CIBS (article à confirmer)"));
        assertThat(basis(later.decide(later.request("I07", Map.of())), "D09"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("CGI, annexe II, art. 242 quaterdecies, 3°"));
    }

    @Test
    void aWording() {
        ShippedRules<RefundRequest, RefundOutcome> worded =
                changed("Décision", "D15", "→ Motif", "Moins de huit euros : rien n'est rendu.");
        Decision.Decided decided = worded.decide(worded.request("M36", Map.of()));
        assertThat(decided.reasons()).extracting(Reason::label).contains("Moins de huit euros : rien n'est rendu.");
    }

    @Test
    void whetherAnIncidentWantsAnAgent() {
        assertThat(outcome(SHIPPED, "P12").circuit()).isEqualTo(Circuit.AUTOMATIC);
        assertThat(outcome(changed("Incidents", "IP08", "→ Suspend l'automatique", "oui"), "P12")
                        .circuit())
                .isEqualTo(Circuit.MANUAL);
    }

    private static Optional<String> basis(Decision.Decided decided, String code) {
        return decided.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .flatMap(Reason::legalBasis);
    }
}

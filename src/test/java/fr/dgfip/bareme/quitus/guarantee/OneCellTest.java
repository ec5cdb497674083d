package fr.dgfip.bareme.quitus.guarantee;

import static fr.dgfip.bareme.quitus.guarantee.ShippedGuarantees.RULES;
import static fr.dgfip.bareme.quitus.guarantee.ShippedGuarantees.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A threshold, a period, a delay, a wording: each is one cell of the workbook, and no more. */
class OneCellTest {
    private static ShippedRules<GuaranteeRequest, GuaranteeOutcome> with(
            String sheet, String row, String header, String text) {
        return EditedWorkbook.withCell(RULES, sheet, row, header, text);
    }

    private static ShippedRules<GuaranteeRequest, GuaranteeOutcome> parameter(String name, String value) {
        return with("Paramètres", name, "Valeur", value);
    }

    @Test
    void thePeriodOfADispense() {
        GuaranteeOutcome outcome = outcome(parameter("Durée d'une dispense", "6"), "M31", Map.of());
        assertThat(outcome.period().orElseThrow().to()).hasToString("2025-09-11");
    }

    @Test
    void theYearsInWhichAReassessmentCounts() {
        assertThat(outcome(parameter("Redressements pris en compte", "2"), "A23", Map.of())
                        .proposal())
                .isEqualTo(GuaranteeProposal.ACCORD);
    }

    @Test
    void theReturnsOfAYoungBusinessAndWhenItMayAskAgain() {
        GuaranteeOutcome four = outcome(parameter("Déclarations mensuelles exigées", "4"), "M32", Map.of());
        assertThat(four.askAgainFrom().orElseThrow()).hasToString("2025-05-01");
        assertThat(outcome(parameter("Déclarations mensuelles exigées", "2"), "A42", Map.of())
                        .proposal())
                .isEqualTo(GuaranteeProposal.ACCORD);
    }

    @Test
    void theMarkOfImportedVehicles() {
        assertThat(outcome(parameter("Repère de véhicules importés vendus par an", "99"), "V2", Map.of())
                        .met())
                .contains(ConditionCode.B2_NUM);
    }

    @Test
    void theDelayAfterWhichSilenceSpeaks() {
        GuaranteeOutcome outcome = outcome(with("Silence", "S06", "→ Délai (jours)", "31"), "M34", Map.of());
        assertThat(outcome.silence().elapsed()).isFalse();
        assertThat(outcome.silence().answerBy().orElseThrow()).hasToString("2025-04-01");
    }

    @Test
    void whatSilenceMeans() {
        GuaranteeOutcome outcome = outcome(with("Silence", "S05", "→ Effet du silence", "Vaut rejet"), "S31", Map.of());
        assertThat(outcome.proposal()).isEqualTo(GuaranteeProposal.REJET_TACITE);
    }

    @Test
    void theGrowthACautionReckonsWith() {
        GuaranteeOutcome outcome = outcome(parameter("Croissance prévue minimale", "10 %"), "C3", Map.of());
        assertThat(outcome.amount().orElseThrow().proposed().orElseThrow()).hasToString("4400.00");
    }

    @Test
    void whatIsProposedWhileTheCapacityIsStillToBeJudged() {
        assertThat(outcome(with("Proposition", "D27", "→ Proposition", "Apprécier la situation"), "M31", Map.of())
                        .proposal())
                .isEqualTo(GuaranteeProposal.MANUEL_APPRECIATION);
    }

    @Test
    void theWordingOfAReason() {
        ShippedRules<GuaranteeRequest, GuaranteeOutcome> reworded =
                with("Conditions", "A1a", "→ Motif", "Vous êtes à jour de vos déclarations.");
        assertThat(reworded.decide(RULES.request("M31", Map.of())).reasons())
                .extracting(Reason::label)
                .contains("Vous êtes à jour de vos déclarations.");
    }
}

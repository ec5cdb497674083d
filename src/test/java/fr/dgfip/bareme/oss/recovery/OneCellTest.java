package fr.dgfip.bareme.oss.recovery;

import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.RULES;
import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.codes;
import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A threshold, a period, a reading, a wording: each is one cell of the workbook, and no more. */
class OneCellTest {
    private static ShippedRules<RecoveryRequest, RecoveryOutcome> with(
            String sheet, String row, String header, String text) {
        return EditedWorkbook.withCell(RULES, sheet, row, header, text);
    }

    @ParameterizedTest
    @CsvSource({
        "Seuil de mise en recouvrement, 15, P16, COMPLETE",
        "Seuil de mise en recouvrement, '16,50', P17, NOT_RECOVERED",
        "Minimum d'assistance, '1 499,99', A44b, GRANT_ASSISTANCE",
        "Minimum d'assistance, '1 500,01', M44, NOT_ENTRUSTED",
        "Ancienneté pour l'assistance, 6, G2, GRANT_ASSISTANCE",
        "Ancienneté maximale pour l'assistance, 11, G6, GRANT_ASSISTANCE",
        "Ancienneté maximale comptée à la première demande, oui, G6, GRANT_ASSISTANCE",
        "Prescription de l'action en recouvrement, 5, R2, COMPLETE",
        "Allongement sans instrument d'assistance, 1, R8, TIME_BARRED",
        "Allongement sans instrument d'assistance, 0, R7, TIME_BARRED",
        "Droit de reprise, 4, T2, COMPLETE",
        "Délai après une mise en demeure annonçant des sanctions, 29, T4, HAND_OVER",
        "Report des échéances de fin de semaine, oui, E10, WAIT"
    })
    void everyParameter(String name, String value, String number, RecoveryProposal proposal) {
        assertThat(outcome(with("Paramètres", name, "Valeur", value), number).proposal())
                .isEqualTo(proposal);
    }

    @Test
    void theReadingOfWeekEnds() {
        RecoveryOutcome shifted =
                outcome(with("Paramètres", "Report des échéances de fin de semaine", "Valeur", "oui"), "E10");
        assertThat(shifted.claims().get(0).due()).hasToString("2026-02-02");
        assertThat(shifted.claims().get(0).stage()).isEqualTo(ClaimStage.NOT_DUE);
    }

    @Test
    void theDaysOfTheMemberStateOfIdentification() {
        assertThat(outcome(with("Paramètres", "Phase de l'État d'identification", "Valeur", "9"), "E3")
                        .claims()
                        .get(0)
                        .stage())
                .isEqualTo(ClaimStage.TO_REMIND);
    }

    @Test
    void theDayByWhichAReturnWasDue() {
        assertThat(outcome(with("Paramètres", "Jour limite du mois qui suit la période", "Valeur", "21"), "E11")
                        .claims()
                        .get(0)
                        .due())
                .hasToString("2021-07-21");
    }

    @Test
    void fromWhenPrescriptionIsNear() {
        assertThat(outcome(with("Paramètres", "Prescription proche", "Valeur", "1"), "M45")
                        .stepCodes())
                .doesNotContain(StepCode.INTERRUPT_PRESCRIPTION);
        assertThat(outcome(RULES, "M45").stepCodes()).contains(StepCode.INTERRUPT_PRESCRIPTION);
    }

    @Test
    void whichActsInterruptPrescription() {
        assertThat(outcome(with("Actes", "T8", "→ Effet sur la prescription", "Interrompt"), "R6")
                        .proposal())
                .isEqualTo(RecoveryProposal.COMPLETE);
    }

    @Test
    void whetherACourtClaimStillHoldsPrescription() {
        assertThat(outcome(with("Actes", "T3", "→ Effet sur la prescription", "Interrompt"), "R15")
                        .proposal())
                .isEqualTo(RecoveryProposal.TIME_BARRED);
    }

    @Test
    void whatBindsAStateToFrance() {
        assertThat(outcome(with("Instruments", "I-GB", "→ Instrument", "Assistance de l'Union"), "S3")
                        .proposal())
                .isEqualTo(RecoveryProposal.ASK_ASSISTANCE);
        assertThat(outcome(with("Instruments", "I-XI", "→ Prescription", "Délai allongé"), "R9")
                        .proposal())
                .isEqualTo(RecoveryProposal.COMPLETE);
    }

    @Test
    void whetherATitleStandsForAReminder() {
        assertThat(outcome(with("Créances", "C09", "→ Étape", "Prête"), "E9").proposal())
                .isEqualTo(RecoveryProposal.HAND_OVER);
    }

    @Test
    void theWordingOfAReason() {
        ShippedRules<RecoveryRequest, RecoveryOutcome> reworded =
                with("Proposition", "P02", "→ Motif", "Trop petit pour être réclamé.");
        assertThat(reworded.decide(RULES.request("P16", Map.of())).reasons())
                .extracting(Reason::label)
                .contains("Trop petit pour être réclamé.");
    }

    @Test
    void theLawNamedBeforeAndFromSeptember2026() {
        assertThat(codes(RULES, "L1")).contains("P06").doesNotContain("P06-CIBS");
        assertThat(codes(RULES, "L2")).contains("P06-CIBS").doesNotContain("P06");
        assertThat(RULES.decide(RULES.request("L2", Map.of())).reasons())
                .filteredOn(reason -> reason.code().equals("P06-CIBS"))
                .singleElement()
                .extracting(reason -> reason.legalBasis().orElseThrow())
                .asString()
                .contains("CIBS, livre II, guichets uniques européens (article à confirmer)");
    }
}

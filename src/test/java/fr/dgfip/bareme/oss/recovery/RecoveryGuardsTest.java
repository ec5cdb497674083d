package fr.dgfip.bareme.oss.recovery;

import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.RULES;
import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.careless;
import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.codes;
import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.outcome;
import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.proposing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guard rules hold whatever an office writes in its tables. */
class RecoveryGuardsTest {
    private static final String P06 = "P06";

    @ParameterizedTest
    @CsvSource({"T5, P06, HAND_OVER", "K2, P06, HAND_OVER", "M44, P15, ASK_ASSISTANCE", "A44, P40, GRANT_ASSISTANCE"})
    void aCarelessOfficeStillProposesWhatNothingForbids(String number, String row, RecoveryProposal proposal) {
        assertThat(outcome(careless(proposing(row)), number).proposal()).isEqualTo(proposal);
    }

    @ParameterizedTest
    @CsvSource({
        "P17, P06, RG_SANS_TITRE",
        "E4,  P06, RG_SANS_TITRE",
        "E16, P06, RG_SANS_TITRE",
        "T1,  P15, RG_SANS_TITRE",
        "B8,  P15, RG_SANS_TITRE",
        "B9,  P15, RG_SANS_TITRE",
        "F1,  P40, RG_SANS_TITRE",
        "F2,  P40, RG_SANS_TITRE",
        "F3,  P40, RG_SANS_TITRE",
        "F4,  P40, RG_SANS_TITRE",
        "M44b, P15, RG_SEUIL_ASSISTANCE",
        "A44b, P40, RG_SEUIL_ASSISTANCE",
        "S2,  P15, RG_SANS_INSTRUMENT",
        "S4,  P15, RG_SANS_INSTRUMENT",
        "B6,  P15, RG_SANS_INSTRUMENT",
        "F10, P40, RG_SANS_INSTRUMENT",
        "F11, P40, RG_SANS_INSTRUMENT",
        "P16, P06, RG_SEUIL_RECOUVREMENT",
        "R2,  P06, RG_PRESCRITE",
        "R2,  P15, RG_PRESCRITE",
        "R6,  P06, RG_PRESCRITE",
        "R9,  P06, RG_PRESCRITE",
        "R11, P06, RG_PRESCRITE",
        "K1,  P06, RG_CONTESTEE",
        "K3,  P06, RG_CONTESTEE",
        "K4,  P15, RG_CONTESTEE",
        "F5,  P40, RG_CONTESTEE",
        "E20, P06, RG_SANS_TITRE",
        "T9,  P06, RG_SANS_TITRE",
        "R15, P06, RG_PRESCRITE",
        "R17, P06, RG_PRESCRITE",
        "E1,  P06, RG_PREMATURE",
        "E18, P06, RG_PREMATURE",
        "T3,  P06, RG_PREMATURE",
        "T4,  P06, RG_PREMATURE",
        "K7,  P06, RG_PREMATURE",
        "K7,  P15, RG_PREMATURE"
    })
    void nothingIsRecoveredAgainstTheLawThoughNoTableHoldsIt(String number, String row, String guard) {
        ShippedRules<RecoveryRequest, RecoveryOutcome> office = careless(proposing(row));
        assertThat(outcome(office, number).proposal()).isEqualTo(RecoveryProposal.MANUAL);
        assertThat(outcome(office, number).service()).isEqualTo(Service.OSS_OFFICE);
        assertThat(codes(office, number)).contains(guard);
    }

    @ParameterizedTest
    @CsvSource({"E2, P22", "T5, P22", "K1, P20", "E2, P02", "M44, P09", "R2, P13"})
    void nothingIsEndedNorAskedForNoClaim(String number, String row) {
        assertThat(codes(proposing(row), number)).contains("RG_SANS_CREANCE");
        assertThat(outcome(proposing(row), number).proposal()).isEqualTo(RecoveryProposal.MANUAL);
    }

    @Test
    void nothingIsTimeBarredNorTooSmallBecauseTheOfficeSaysSo() {
        ShippedRules<RecoveryRequest, RecoveryOutcome> barring =
                RULES.with("Créances", rows -> List.of(ShippedRules.unconditional(rows, "C02")));
        assertThat(codes(barring, "T5")).contains("P22", "RG_SANS_MOTIF");
        assertThat(outcome(barring, "T5").proposal()).isEqualTo(RecoveryProposal.MANUAL);
        assertThat(outcome(barring, "R2").proposal()).isEqualTo(RecoveryProposal.TIME_BARRED);
        assertThat(codes(proposing("P02"), "T5")).contains("RG_SANS_MOTIF");
        assertThat(outcome(proposing("P02"), "T5").proposal()).isEqualTo(RecoveryProposal.MANUAL);
        assertThat(outcome(proposing("P02"), "P16").proposal()).isEqualTo(RecoveryProposal.NOT_RECOVERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"K9", "K11"})
    void noPlanIsWaitedForUntilItIsTooLateThoughTheOfficeDropsTheRow(String number) {
        ShippedRules<RecoveryRequest, RecoveryOutcome> office = RULES.with(
                "Créances",
                rows -> rows.stream().filter(row -> !row.id().equals("C06a")).toList());
        assertThat(outcome(office, number).proposal()).isEqualTo(RecoveryProposal.MANUAL);
        assertThat(codes(office, number)).contains("C06", "RG_ATTENTE");
        assertThat(outcome(office, "K10").proposal()).isEqualTo(RecoveryProposal.WAIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E2", "T3", "R2", "K1"})
    void nothingIsHandedOverForNoClaim(String number) {
        assertThat(codes(proposing(P06), number)).contains("RG_SANS_CREANCE");
        assertThat(outcome(proposing(P06), number).proposal()).isEqualTo(RecoveryProposal.MANUAL);
    }

    @Test
    void noAssistanceIsAskedOnceTheOfficeDropsItsConditions() {
        assertThat(outcome(RULES.without("Conditions des créances"), "M44").proposal())
                .isEqualTo(RecoveryProposal.MANUAL);
        assertThat(codes(RULES.without("Conditions du dossier"), "M44b")).contains("RG_SEUIL_ASSISTANCE");
    }

    @ParameterizedTest
    @CsvSource({"P16, P02", "M44b, P13", "K4, P09", "R2, P22", "F1, P34", "S4, P07"})
    void aRefusalAlwaysHasItsGround(String number, String row) {
        ShippedRules<RecoveryRequest, RecoveryOutcome> groundless = proposing(row)
                .with(
                        "Proposition",
                        rows -> rows.stream()
                                .map(one -> ShippedRules.copy(
                                        one,
                                        one.id(),
                                        one.conditions(),
                                        one.outcomes().stream()
                                                .map(value -> value.filter(found -> !(found instanceof RecoveryGround)))
                                                .toList()))
                                .toList());
        assertThat(outcome(groundless, number).proposal()).isEqualTo(RecoveryProposal.MANUAL);
        assertThat(codes(groundless, number)).contains("RG_SANS_MOTIF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T3", "T5", "R2", "R14", "E4", "T2"})
    void nothingThatNeedsMoreThanTimeIsLeftToWaitUnseen(String number) {
        assertThat(outcome(proposing("P24"), number).proposal()).isEqualTo(RecoveryProposal.MANUAL);
        assertThat(codes(proposing("P24"), number)).contains("RG_ATTENTE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Instruments", "Actes", "Créances", "Fondement de la TVA", "Procédures propres", "Proposition"})
    void aTableWithoutAnAnswerHandsTheFileToAnAgent(String table) {
        RecoveryOutcome outcome = outcome(RULES.without(table), "M44");
        assertThat(outcome.proposal()).isEqualTo(RecoveryProposal.MANUAL);
        assertThat(outcome.total()).hasToString("1500.00");
        assertThat(codes(RULES.without(table), "M44")).contains("RG_TABLE_SANS_REPONSE");
    }

    @Test
    void onlyWaitingTakesEffectByItselfAndEveryRefusalHasAGround() {
        for (TestCase testCase : RULES.rules().cases()) {
            RecoveryOutcome outcome = outcome(RULES, testCase.number());
            assertThat(RULES.type().automation(outcome) == Automation.FULL)
                    .as(testCase.number())
                    .isEqualTo(outcome.proposal() == RecoveryProposal.WAIT);
            assertThat(outcome.ground().isPresent())
                    .as(testCase.number())
                    .isEqualTo(outcome.proposal().isRefusal());
        }
    }
}

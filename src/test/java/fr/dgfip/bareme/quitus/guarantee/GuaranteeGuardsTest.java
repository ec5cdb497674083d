package fr.dgfip.bareme.quitus.guarantee;

import static fr.dgfip.bareme.quitus.guarantee.ShippedGuarantees.RULES;
import static fr.dgfip.bareme.quitus.guarantee.ShippedGuarantees.careless;
import static fr.dgfip.bareme.quitus.guarantee.ShippedGuarantees.codes;
import static fr.dgfip.bareme.quitus.guarantee.ShippedGuarantees.outcome;
import static fr.dgfip.bareme.quitus.guarantee.ShippedGuarantees.proposing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.quitus.Circuit;
import fr.dgfip.bareme.quitus.Status;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guard rules hold whatever an office writes in its tables. */
class GuaranteeGuardsTest {
    @Test
    void aCarelessOfficeStillProposesWhatNothingForbids() {
        assertThat(outcome(careless(proposing("D28")), "M31", Map.of()).proposal())
                .isEqualTo(GuaranteeProposal.ACCORD);
        assertThat(outcome(careless(proposing("D31")), "V1", Map.of()).proposal())
                .isEqualTo(GuaranteeProposal.ACCORD);
        assertThat(outcome(careless(proposing("D41")), "M30", Map.of()).proposal())
                .isEqualTo(GuaranteeProposal.ACCORD);
    }

    @ParameterizedTest
    @CsvSource({
        "Q12, D28, GG_PERSONNE_EXCLUE",
        "Q11, D28, GG_PERSONNE_EXCLUE",
        "V4,  D31, GG_SANS_DISPENSE_CAUTION",
        "V5,  D31, GG_SANS_DISPENSE_CAUTION",
        "V9,  D67, GG_SANS_DISPENSE_CAUTION",
        "V11, D66, GG_SANS_DISPENSE_CAUTION",
        "C17, D67, GG_CAUTION_ECHUE",
        "C18, D66, GG_CAUTION_ECHUE",
        "A12, D28, GG_CONDITION_NON_REMPLIE",
        "A14, D28, GG_CONDITION_NON_REMPLIE",
        "A23, D28, GG_CONDITION_NON_REMPLIE",
        "SI3, D28, GG_CONDITION_NON_REMPLIE",
        "Q21, D28, GG_CONDITION_NON_REMPLIE",
        "R2,  D66, GG_CONDITION_NON_REMPLIE",
        "R6,  D66, GG_CONDITION_NON_REMPLIE",
        "C1,  D41, GG_CONDITION_NON_REMPLIE",
        "C7,  D41, GG_CONDITION_NON_REMPLIE",
        "C10, D41, GG_CONDITION_NON_REMPLIE",
        "C16, D41, GG_CONDITION_NON_REMPLIE"
    })
    void nothingIsGrantedAgainstTheLawThoughNoTableHoldsIt(String number, String row, String guard) {
        ShippedRules<GuaranteeRequest, GuaranteeOutcome> office = careless(proposing(row));
        GuaranteeOutcome outcome = outcome(office, number, Map.of());
        assertThat(outcome.proposal()).isEqualTo(GuaranteeProposal.MANUEL_APPRECIATION);
        assertThat(outcome.period()).isEmpty();
        assertThat(codes(office, number, Map.of())).contains(guard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A42", "A32", "A47"})
    void nothingIsGrantedOverAConditionTheTableSaysIsNotMet(String number) {
        assertThat(codes(proposing("D28"), number, Map.of())).contains("GG_CONDITION_NON_REMPLIE");
        assertThat(outcome(proposing("D28"), number, Map.of()).proposal())
                .isEqualTo(GuaranteeProposal.MANUEL_APPRECIATION);
    }

    @Test
    void nothingIsGrantedOnceTheOfficeDropsACondition() {
        ShippedRules<GuaranteeRequest, GuaranteeOutcome> silent = RULES.with(
                "Conditions",
                rows -> rows.stream().filter(row -> !row.id().startsWith("A4")).toList());
        assertThat(outcome(silent, "A31", Map.of()).proposal()).isEqualTo(GuaranteeProposal.MANUEL_APPRECIATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SI1", "SI3", "A14"})
    void noTacitAcceptanceIsDatedWhileTheFileIsIncomplete(String number) {
        ShippedRules<GuaranteeRequest, GuaranteeOutcome> accepting =
                RULES.with("Silence", rows -> List.of(ShippedRules.unconditional(rows, "S05")));
        Silence silence = outcome(accepting, number, Map.of("examinationDate", "2025-08-01"))
                .silence();
        assertThat(silence).isEqualTo(Silence.unsettled());
        assertThat(codes(accepting, number, Map.of())).contains("GG_SILENCE_DOSSIER_INCOMPLET");
    }

    @Test
    void silenceNeverAcceptsWhoMayNotAsk() {
        ShippedRules<GuaranteeRequest, GuaranteeOutcome> accepting =
                RULES.with("Silence", rows -> List.of(ShippedRules.unconditional(rows, "S05")));
        assertThat(outcome(accepting, "Q12", Map.of()).silence()).isEqualTo(Silence.unsettled());
        assertThat(codes(accepting, "Q12", Map.of())).contains("GG_SILENCE_PERSONNE_EXCLUE");
    }

    @Test
    void silenceNeverWaivesTheVisaWithoutADispenseDeCaution() {
        ShippedRules<GuaranteeRequest, GuaranteeOutcome> accepting =
                RULES.with("Silence", rows -> List.of(ShippedRules.unconditional(rows, "S05")));
        assertThat(outcome(accepting, "V4", Map.of()).silence()).isEqualTo(Silence.unsettled());
        assertThat(codes(accepting, "V4", Map.of())).contains("GG_SILENCE_SANS_DISPENSE_CAUTION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D10-A1", "D23", "D50-A1", "D52-A1"})
    void aRefusalOrWithdrawalHasAGround(String row) {
        ShippedRules<GuaranteeRequest, GuaranteeOutcome> groundless = proposing(row)
                .with(
                        "Proposition",
                        rows -> rows.stream()
                                .map(one -> ShippedRules.copy(
                                        one,
                                        one.id(),
                                        one.conditions(),
                                        one.outcomes().stream()
                                                .map(value -> value.filter(found -> !(found instanceof RefusalGround)))
                                                .toList()))
                                .toList());
        GuaranteeOutcome outcome = outcome(groundless, "R2", Map.of());
        assertThat(outcome.status()).isEqualTo(Status.TO_EXAMINE);
        assertThat(outcome.endsOn()).isEmpty();
        assertThat(codes(groundless, "R2", Map.of())).contains("GG_REFUS_SANS_MOTIF");
    }

    @Test
    void whatSilenceHasGrantedIsNotRefused() {
        assertThat(outcome(proposing("D10-A1"), "S31b", Map.of()).proposal())
                .isEqualTo(GuaranteeProposal.MANUEL_APPRECIATION);
        assertThat(codes(proposing("D10-A1"), "S31b", Map.of())).contains("GG_REFUS_APRES_ACCEPTATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phases", "Silence", "Proposition"})
    void aTableWithoutAnAnswerHandsTheRequestToAnAgent(String table) {
        GuaranteeOutcome outcome = outcome(RULES.without(table), "M31", Map.of());
        assertThat(outcome.proposal()).isEqualTo(GuaranteeProposal.MANUEL_APPRECIATION);
        assertThat(outcome.circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(codes(RULES.without(table), "M31", Map.of())).contains("GG_TABLE_SANS_REPONSE");
    }

    @Test
    void everyAnswerIsAnAgentsAndEveryRefusalHasAGround() {
        for (TestCase testCase : RULES.rules().cases()) {
            GuaranteeOutcome outcome = outcome(RULES, testCase.number(), Map.of());
            assertThat(RULES.type().automation(outcome)).isEqualTo(Automation.ASSISTED);
            assertThat(outcome.circuit()).isEqualTo(Circuit.MANUAL);
            Optional<RefusalGround> ground = outcome.refusalGround();
            assertThat(ground.isPresent()).as(testCase.number()).isEqualTo(outcome.status() == Status.REFUSAL_PROPOSED);
        }
    }
}

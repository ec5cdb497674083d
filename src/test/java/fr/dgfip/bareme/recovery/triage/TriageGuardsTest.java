package fr.dgfip.bareme.recovery.triage;

import static fr.dgfip.bareme.recovery.triage.ShippedTriage.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guard rules hold whatever an office writes in its tables. */
class TriageGuardsTest {
    /** One answer whatever the question. */
    private static ShippedRules<TriageRequest, TriageOutcome> careless(String row) {
        return SHIPPED.with("Compétence", rows -> List.of(ShippedRules.unconditional(rows, row)));
    }

    private static Decision.Decided decide(ShippedRules<TriageRequest, TriageOutcome> rules, String number) {
        return rules.decide(rules.request(number, Map.of()));
    }

    private static TriageOutcome outcome(Decision.Decided decided) {
        return (TriageOutcome) decided.outcome();
    }

    @Test
    void aCarelessOfficeStillAnswersAComplexQuestion() {
        assertThat(outcome(decide(careless("CO31"), "V24-b")).destination()).contains(Destination.PNSR);
    }

    @ParameterizedTest
    @CsvSource({
        "Q05,   CO31, GT_POLE",
        "Q06,   CO25, GT_POLE",
        "F01,   CO31, GT_POLE",
        "H03,   CO30, GT_POLE",
        "H01,   CO33, GT_POLE",
        "V24-b, CO32, GT_COMPLEXE",
        "X07,   CO32, GT_COMPLEXE",
        "H01,   CO15, GT_HORS_DGFIP",
        "H02,   CO21, GT_HORS_DGFIP"
    })
    void whatTheLawForbidsGoesToAnAgent(String number, String row, String guard) {
        Decision.Decided decided = decide(careless(row), number);
        assertThat(outcome(decided).answer()).isEqualTo(TriageAnswer.INSTRUIRE);
        assertThat(outcome(decided).destination()).isEmpty();
        assertThat(outcome(decided).targetDate()).isEmpty();
        assertThat(outcome(decided).agent()).isTrue();
        assertThat(ShippedRules.codes(decided)).contains(guard);
    }

    @Test
    void anAnswerThatNamesNobodyGoesToAnAgent() {
        ShippedRules<TriageRequest, TriageOutcome> nobody = SHIPPED.with("Compétence", rows -> {
            Row row = ShippedRules.unconditional(rows, "CO31");
            return List.of(ShippedRules.copy(
                    row,
                    row.id(),
                    row.conditions(),
                    row.outcomes().stream()
                            .map(value -> value.filter(found -> found != Destination.PNSR))
                            .toList()));
        });
        Decision.Decided decided = decide(nobody, "V24-b");
        assertThat(outcome(decided).answer()).isEqualTo(TriageAnswer.INSTRUIRE);
        assertThat(ShippedRules.codes(decided)).contains("GT_SANS_DESTINATAIRE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phases", "Compétence", "Priorités"})
    void aTableWithoutAnAnswerHandsTheQuestionToAnAgent(String table) {
        Decision.Decided decided = decide(SHIPPED.without(table), "V24-b");
        assertThat(outcome(decided).answer()).isEqualTo(TriageAnswer.INSTRUIRE);
        assertThat(outcome(decided).agent()).isTrue();
        assertThat(ShippedRules.codes(decided)).contains("GT_TABLE_SANS_REPONSE");
    }

    /** Leaving things out never sends a question back as simple. */
    @ParameterizedTest
    @ValueSource(strings = {"signals", "signals.publishedAnswer", "signals.firstLevelAttempted"})
    void whatIsLeftOutIsNotSimple(String path) {
        assertThat(SHIPPED.outcome("V24-a", Map.of(path, ShippedRules.NOTHING)).answer())
                .isEqualTo(TriageAnswer.A_COMPLETER);
    }

    @Test
    void everyReasonNamesItsLaw() {
        SHIPPED.rules()
                .cases()
                .forEach(testCase -> assertThat(
                                decide(SHIPPED, testCase.number()).reasons())
                        .as(testCase.number())
                        .allSatisfy(reason -> assertThat(reason.legalBasis()).isPresent()));
    }
}

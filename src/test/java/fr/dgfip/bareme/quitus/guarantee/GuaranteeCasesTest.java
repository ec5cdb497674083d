package fr.dgfip.bareme.quitus.guarantee;

import static fr.dgfip.bareme.quitus.guarantee.ShippedGuarantees.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.ruleset.TestCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the cases of the shipped workbook say; that they are decided so is held for every type at once. */
class GuaranteeCasesTest {
    @Test
    void theWorkedCasesOfTheReferenceAndTheBoundariesAreThere() {
        assertThat(RULES.rules().cases())
                .hasSizeGreaterThan(80)
                .allSatisfy(testCase -> assertThat(testCase.expected()).containsKeys("/proposal", "/circuit"))
                .extracting(TestCase::number)
                .contains("M30", "M31", "M32", "M33", "M34");
    }

    @Test
    void everyFirstRequestSaysWhatSilenceMeansAndByWhenUnlessNoTimeRuns() {
        for (TestCase testCase : RULES.rules().cases()) {
            GuaranteeOutcome outcome = ShippedGuarantees.outcome(RULES, testCase.number(), Map.of());
            boolean runs = !List.of(SilenceEffect.AUCUN, SilenceEffect.A_APPRECIER)
                    .contains(outcome.silence().effect());
            assertThat(outcome.silence().answerBy().isPresent() || !runs)
                    .as(testCase.number())
                    .isTrue();
            assertThat(outcome.silence().effectiveOn())
                    .isEqualTo(outcome.silence().answerBy().map(day -> day.plusDays(1)));
        }
    }

    @Test
    void everyConditionNamesItsRowItsCellAndItsLaw() {
        GuaranteeOutcome outcome = ShippedGuarantees.outcome(RULES, "M31", Map.of());
        assertThat(outcome.conditions()).hasSize(6).allSatisfy(condition -> {
            assertThat(condition.row()).startsWith(condition.code().code());
            assertThat(condition.cell()).matches("A\\d+");
            assertThat(condition.legalBasis()).isNotBlank();
            assertThat(condition.label()).endsWith(".");
        });
    }
}

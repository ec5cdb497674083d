package fr.dgfip.bareme.oss.exclusion;

import static fr.dgfip.bareme.oss.exclusion.Parts.event;
import static fr.dgfip.bareme.oss.exclusion.Parts.missing;
import static fr.dgfip.bareme.oss.exclusion.Parts.period;
import static fr.dgfip.bareme.oss.exclusion.ShippedExclusion.SHIPPED;
import static fr.dgfip.bareme.shipped.ShippedRules.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways out of an exclusion by leaving out or bending what is declared. */
class ExclusionEscapesTest {
    private static Arguments of(String why, String number, Map<String, Object> changes) {
        return Arguments.of(why, number, changes);
    }

    static Stream<Arguments> filesThatMustNotBeClosed() {
        return Stream.of(
                of(
                        "the newest period left out",
                        "32",
                        Map.of("periods", List.of(missing("2025-Q1", "2025-05-10"), missing("2025-Q2", "2025-08-10")))),
                of(
                        "a period in the middle left out",
                        "32",
                        Map.of("periods", List.of(missing("2025-Q1", "2025-05-10"), missing("2025-Q3", "2025-11-10")))),
                of("every period left out", "32", Map.of("periods", List.of())),
                of(
                        "only the running period given",
                        "32",
                        Map.of("examinationDate", "2025-11-20", "periods", List.of(missing("2025-Q3", "2025-11-10")))),
                of(
                        "the end of operations declared",
                        "32",
                        Map.of("events", List.of(event("FIN_DECLAREE", "2025-11-20")))),
                of(
                        "a voluntary exit notified",
                        "32",
                        Map.of("events", List.of(event("SORTIE_VOLONTAIRE", "2025-11-20")))),
                of("a move", "32", Map.of("events", List.of(event("CHANGEMENT_SIEGE", "2025-11-20")))),
                of("conditions lost", "32", Map.of("events", List.of(event("CONDITIONS_PERDUES", "2025-11-20")))),
                of(
                        "an intermediary named and nothing said of whose fault it is",
                        "35",
                        Map.of("intermediary", "IN2500000028")),
                of("the last operation left out of an old file", "P02", Map.of("lastActivityOn", NOTHING)),
                of(
                        "the reminder of the third period left out",
                        "32",
                        Map.of(
                                "periods",
                                List.of(
                                        missing("2025-Q1", "2025-05-10"),
                                        missing("2025-Q2", "2025-08-10"),
                                        period("2025-Q3")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesThatMustNotBeClosed")
    void isNeverClosed(String why, String number, Map<String, Object> changes) {
        ExclusionOutcome outcome = SHIPPED.outcome(number, changes);
        assertThat(outcome.answer()).isNotEqualTo(ExclusionAnswer.RIEN_A_FAIRE);
    }

    @Test
    void anotherGroundDoesNotSpareTheQuarantine() {
        for (String kind : List.of("FIN_DECLAREE", "SORTIE_VOLONTAIRE", "CONDITIONS_PERDUES")) {
            ExclusionOutcome outcome = SHIPPED.outcome("32", Map.of("events", List.of(event(kind, "2025-11-20"))));
            assertThat(outcome.ground()).contains(Ground.DEFAILLANCE_PERSISTANTE);
            assertThat(outcome.quarantine()).isPresent();
        }
    }

    /** Filing one return, before it is due if need be, does not hide three that never came. */
    @Test
    void oneReturnInTimeDoesNotHideThreeThatNeverCame() {
        List<Map<String, Object>> periods = new ArrayList<>(List.of(
                missing("2025-Q1", "2025-05-10"), missing("2025-Q2", "2025-08-10"), missing("2025-Q3", "2025-11-10")));
        periods.add(period("2025-Q4", "filedOn", "2026-01-02", "declaredVat", "0.00"));
        ExclusionOutcome outcome = SHIPPED.outcome(
                "32",
                Map.of(
                        "examinationDate",
                        "2026-01-05",
                        "decisionSentOn",
                        "2026-01-05",
                        "lastActivityOn",
                        "2025-12-31",
                        "periods",
                        periods));
        assertThat(outcome.answer()).isEqualTo(ExclusionAnswer.INSTRUIRE);
        assertThat(outcome.failure()).isEqualTo(FailureState.NON_REGULARISEE);
    }

    @Test
    void anotherStatesFileNamesNoReadingOfOurs() {
        Map<String, Object> italian = Map.of("number", "IT00743110157", "msi", "IT");
        assertThat(ShippedRules.codes(SHIPPED.decide(SHIPPED.request("33", italian))))
                .containsExactly("D01");
    }

    @Test
    void aReminderBeforeThePeriodWasLateIsNone() {
        ExclusionOutcome outcome = SHIPPED.outcome(
                "32",
                Map.of(
                        "periods",
                        List.of(
                                missing("2025-Q1", "2025-05-10"),
                                missing("2025-Q2", "2025-07-31"),
                                missing("2025-Q3", "2025-11-10"))));
        assertThat(outcome.answer()).isEqualTo(ExclusionAnswer.RELANCER);
        assertThat(outcome.reminderPeriods()).hasToString("[2025-Q2]");
    }
}

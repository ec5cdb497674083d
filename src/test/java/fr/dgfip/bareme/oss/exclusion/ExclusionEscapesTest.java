package fr.dgfip.bareme.oss.exclusion;

import static fr.dgfip.bareme.oss.exclusion.ShippedExclusion.SHIPPED;
import static fr.dgfip.bareme.shipped.ShippedRules.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways out of an exclusion by leaving out or bending what is declared, and files that contradict themselves. */
class ExclusionEscapesTest {
    private static Map<String, Object> period(String period, String... fields) {
        Map<String, Object> made = new HashMap<>(Map.of("period", period));
        for (int i = 0; i < fields.length; i += 2) {
            made.put(fields[i], fields[i + 1]);
        }
        return made;
    }

    private static Map<String, Object> missing(String period, String reminded) {
        return period(period, "returnReminderOn", reminded);
    }

    private static Map<String, Object> event(String kind, String day) {
        return new HashMap<>(Map.of("kind", kind, "day", day));
    }

    private static Map<String, Object> event(String kind, String day, String field, String value) {
        Map<String, Object> made = event(kind, day);
        made.put(field, value);
        return made;
    }

    private static Map<String, Object> payment(String operation, String period, String amount, String day) {
        return new HashMap<>(Map.of(
                "operation", operation, "period", period, "amount", amount, "receivedOn", day, "receivedBy", "EMI"));
    }

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

    static Stream<Arguments> contradictions() {
        Map<String, Object> late = period("2025-Q3", "filedOn", "2025-10-20", "declaredVat", "100.00");
        Map<String, Object> early = payment("A", "2025-Q3", "1.00", "2025-10-30");
        early.put("orderedOn", "2025-06-30");
        return Stream.of(
                Arguments.of("32", Map.of("number", "EU250000017"), "/number"),
                Arguments.of("32", Map.of("number", "IM2500000017"), "/number"),
                Arguments.of("32", Map.of("number", "IN2500000028"), "/number"),
                Arguments.of("35", Map.of("number", "IM3800000017"), "/msi"),
                Arguments.of("32", Map.of("msi", "DE"), "/msi"),
                Arguments.of("32", Map.of("number", "DE136695976"), "/msi"),
                Arguments.of("O02", Map.of("number", "DE136695976"), "/msi"),
                Arguments.of("35", Map.of("number", "IM3800000017", "msi", "DE"), "/msi"),
                Arguments.of("I06", Map.of("scheme", "UNION"), "/scheme"),
                Arguments.of("I06", Map.of("intermediary", "IN2500000028"), "/intermediary"),
                Arguments.of("32", Map.of("intermediary", "IN2500000028"), "/intermediary"),
                Arguments.of("I01", Map.of("intermediary", "IM2500000017"), "/intermediary"),
                Arguments.of("32", Map.of("responsible", "ASSUJETTI"), "/responsible"),
                Arguments.of("32", Map.of("decisionSentOn", "2025-11-23"), "/decisionSentOn"),
                Arguments.of("32", Map.of("registeredSince", "2025-11-25"), "/registeredSince"),
                Arguments.of("32", Map.of("registeredSince", "2014-12-31"), "/registeredSince"),
                Arguments.of("35", Map.of("registeredSince", "2021-06-30"), "/registeredSince"),
                Arguments.of("32", Map.of("registeredSince", "2025-04-01"), "/periods/0/period"),
                Arguments.of("32", Map.of("lastActivityOn", "2025-11-25"), "/lastActivityOn"),
                Arguments.of("33", Map.of("lastActivityOn", "2025-06-30"), "/lastActivityOn"),
                Arguments.of(
                        "I08",
                        Map.of("periods", List.of(period("2026-08", "filedOn", "2026-09-20", "declaredVat", "1.00"))),
                        "/lastActivityOn"),
                Arguments.of("32", Map.of("periods", List.of(period("2025-07"))), "/periods/0/period"),
                Arguments.of("32", Map.of("periods", List.of(period("2025-Q4"))), "/periods/0/period"),
                Arguments.of(
                        "32", Map.of("periods", List.of(period("2025-Q1"), period("2025-Q1"))), "/periods/1/period"),
                Arguments.of(
                        "32",
                        Map.of("periods", List.of(period("2025-Q1", "filedOn", "2025-04-20"))),
                        "/periods/0/declaredVat"),
                Arguments.of(
                        "32",
                        Map.of("periods", List.of(period("2025-Q1", "declaredVat", "1.00"))),
                        "/periods/0/declaredVat"),
                Arguments.of(
                        "32",
                        Map.of("periods", List.of(period("2025-Q1", "filedOn", "2025-03-31", "declaredVat", "0.00"))),
                        "/periods/0/filedOn"),
                Arguments.of(
                        "32",
                        Map.of("periods", List.of(period("2025-Q1", "filedOn", "2025-11-25", "declaredVat", "0.00"))),
                        "/periods/0/filedOn"),
                Arguments.of(
                        "32",
                        Map.of("periods", List.of(missing("2025-Q1", "2025-11-25"))),
                        "/periods/0/returnReminderOn"),
                Arguments.of(
                        "32",
                        Map.of("periods", List.of(missing("2025-Q1", "2025-03-31"))),
                        "/periods/0/returnReminderOn"),
                Arguments.of(
                        "32",
                        Map.of("periods", List.of(period("2025-Q1", "paymentReminderOn", "2025-05-10"))),
                        "/periods/0/paymentReminderOn"),
                Arguments.of(
                        "32",
                        Map.of(
                                "periods",
                                List.of(late),
                                "payments",
                                List.of(payment("A", "2025-Q2", "1.00", "2025-08-01"))),
                        "/payments/0/period"),
                Arguments.of(
                        "32",
                        Map.of(
                                "periods",
                                List.of(late),
                                "payments",
                                List.of(payment("A", "2025-Q3", "1.00", "2025-11-25"))),
                        "/payments/0/receivedOn"),
                Arguments.of(
                        "32",
                        Map.of(
                                "periods",
                                List.of(late),
                                "payments",
                                List.of(payment("A", "2025-Q3", "1.00", "2025-06-30"))),
                        "/payments/0/receivedOn"),
                Arguments.of(
                        "32", Map.of("periods", List.of(late), "payments", List.of(early)), "/payments/0/orderedOn"),
                Arguments.of(
                        "32",
                        Map.of(
                                "periods",
                                List.of(late),
                                "payments",
                                List.of(payment("A", "2025-Q3", "0.00", "2025-10-30"))),
                        "/payments/0/amount"),
                Arguments.of(
                        "32",
                        Map.of(
                                "periods",
                                List.of(late),
                                "payments",
                                List.of(
                                        payment("A", "2025-Q3", "1.00", "2025-10-30"),
                                        payment("A", "2025-Q3", "1.00", "2025-10-30"))),
                        "/payments/1/operation"),
                Arguments.of("32", Map.of("events", List.of(event("FIN_DECLAREE", "2025-11-25"))), "/events/0/day"),
                Arguments.of("32", Map.of("events", List.of(event("FIN_DECLAREE", "2023-12-31"))), "/events/0/day"),
                Arguments.of(
                        "32",
                        Map.of(
                                "events",
                                List.of(event("FIN_DECLAREE", "2025-11-20"), event("FIN_DECLAREE", "2025-11-21"))),
                        "/events/1/kind"),
                Arguments.of(
                        "32",
                        Map.of("events", List.of(event("FIN_DE_REPRESENTATION", "2025-11-20"))),
                        "/events/0/kind"),
                Arguments.of(
                        "36", Map.of("events", List.of(event("CHANGEMENT_DEPART", "2026-03-01"))), "/events/0/kind"),
                Arguments.of(
                        "E08", Map.of("events", List.of(event("CHANGEMENT_DEPART", "2025-11-02"))), "/events/0/kind"),
                Arguments.of(
                        "32",
                        Map.of("events", List.of(event("SORTIE_VOLONTAIRE", "2025-11-20", "exitOn", "2026-01-02"))),
                        "/events/0/exitOn"),
                Arguments.of(
                        "32",
                        Map.of("events", List.of(event("SORTIE_VOLONTAIRE", "2025-11-20", "exitOn", "2025-10-01"))),
                        "/events/0/exitOn"),
                Arguments.of(
                        "32",
                        Map.of("events", List.of(event("FIN_DECLAREE", "2025-11-20", "exitOn", "2026-01-01"))),
                        "/events/0/exitOn"),
                Arguments.of(
                        "32",
                        Map.of("events", List.of(event("CHANGEMENT_SIEGE", "2025-11-20", "newState", "FR"))),
                        "/events/0/newState"),
                Arguments.of(
                        "32",
                        Map.of("recordRequests", List.of(Map.of("requestedOn", "2025-11-25"))),
                        "/recordRequests/0/requestedOn"),
                Arguments.of(
                        "32",
                        Map.of(
                                "recordRequests",
                                List.of(Map.of("requestedOn", "2025-09-01", "suppliedOn", "2025-08-31"))),
                        "/recordRequests/0/suppliedOn"),
                Arguments.of("L02", Map.of("periods", List.of()), "/periods"),
                Arguments.of("L02", Map.of("decisionSentOn", "2025-11-12"), "/decisionSentOn"),
                Arguments.of("L02", Map.of("events", List.of(event("FIN_DECLAREE", "2025-11-01"))), "/events"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("contradictions")
    void isToldByItsPointer(String number, Map<String, Object> changes, String pointer) {
        assertThat(pointers(SHIPPED.reading(number, changes))).contains(pointer);
    }

    @Test
    void allContradictionsComeAtOnce() {
        Map<String, Object> changes = Map.of(
                "number", "EU250000017",
                "decisionSentOn", "2025-01-01",
                "responsible", "INTERMEDIAIRE",
                "periods", List.of(period("2025-01"), period("2025-Q2", "filedOn", "2025-06-01")),
                "payments", List.of(payment("A", "2025-Q1", "5.00", "2026-01-01")),
                "events", List.of(event("CHANGEMENT_SIEGE", "2026-01-01", "newState", "FR")),
                "recordRequests", List.of(Map.of("requestedOn", "2026-01-01")));
        assertThat(pointers(SHIPPED.reading("32", changes)))
                .containsExactly(
                        "/decisionSentOn",
                        "/events/0/day",
                        "/events/0/newState",
                        "/number",
                        "/payments/0/period",
                        "/payments/0/receivedOn",
                        "/periods/0/period",
                        "/periods/1/declaredVat",
                        "/periods/1/filedOn",
                        "/recordRequests/0/requestedOn",
                        "/responsible");
    }

    private static List<String> pointers(Reading<ExclusionRequest> reading) {
        assertThat(reading).isInstanceOf(Reading.Invalid.class);
        return ((Reading.Invalid<ExclusionRequest>) reading)
                .problems().stream().map(RequestProblem::pointer).toList();
    }
}

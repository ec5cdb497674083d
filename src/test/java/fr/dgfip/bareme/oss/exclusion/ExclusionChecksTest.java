package fr.dgfip.bareme.oss.exclusion;

import static fr.dgfip.bareme.oss.exclusion.Parts.event;
import static fr.dgfip.bareme.oss.exclusion.Parts.missing;
import static fr.dgfip.bareme.oss.exclusion.Parts.payment;
import static fr.dgfip.bareme.oss.exclusion.Parts.period;
import static fr.dgfip.bareme.oss.exclusion.ShippedExclusion.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that contradict themselves. */
class ExclusionChecksTest {
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

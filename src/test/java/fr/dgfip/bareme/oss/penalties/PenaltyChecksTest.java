package fr.dgfip.bareme.oss.penalties;

import static fr.dgfip.bareme.oss.penalties.ShippedPenalties.SHIPPED;
import static fr.dgfip.bareme.oss.penalties.ShippedPenalties.problems;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A request that contradicts itself is refused, with all that is wrong and where. */
class PenaltyChecksTest {
    private static Map<String, Object> payment(String operation, String date) {
        return new HashMap<>(Map.of("operation", operation, "date", date, "amount", "1.00", "receivedBy", "MSI"));
    }

    private static Map<String, Object> correction(Map<String, Object> changes) {
        Map<String, Object> correction = new HashMap<>(Map.of(
                "reference", "C1",
                "kind", "CORRECTION",
                "date", "2025-10-25",
                "amount", "3600.00",
                "faith", "PRESUMED",
                "trigger", "NONE",
                "paymentPlanAccepted", false));
        correction.putAll(changes);
        return correction;
    }

    private static DynamicTest refuses(String number, Map<String, Object> changes, String... pointers) {
        return DynamicTest.dynamicTest(
                number + " " + changes.keySet() + " " + List.of(pointers),
                () -> assertThat(problems(number, changes)).containsExactly(pointers));
    }

    @TestFactory
    Stream<DynamicTest> refusesSchemesNumbersAndPeriodsThatDoNotFit() {
        return Stream.of(
                refuses("01", Map.of("period", "2025-07"), "/period"),
                refuses("04", Map.of("period", "2025-Q3"), "/period"),
                refuses("04", Map.of("period", "2021-06"), "/period"),
                refuses("22", Map.of("period", "2014-Q4"), "/period"),
                refuses("01", Map.of("number", "IM2760000123"), "/number"),
                refuses("01", Map.of("msi", "ES"), "/number"),
                refuses("04", Map.of("number", "IN2760000123"), "/number"),
                refuses("04", Map.of("number", "IM3720000123"), "/number"),
                refuses("04", Map.of("intermediaryNumber", "IN3720000123"), "/intermediaryNumber"),
                refuses("01", Map.of("intermediaryNumber", "IN2760000123"), "/intermediaryNumber"),
                refuses("04", Map.of("intermediaryNumber", "IM2760000123"), "/intermediaryNumber"),
                refuses("04", Map.of("msi", "FR", "number", "IM2500000123"), "/msi"),
                refuses("E08", Map.of("asOfDate", "2025-09-30"), "/asOfDate", "/originalReturn/filedOn"));
    }

    @TestFactory
    Stream<DynamicTest> refusesAReturnThatContradictsItself() {
        return Stream.of(
                refuses("01", Map.of("originalReturn.filedOn", ShippedRules.NOTHING), "/originalReturn/filedOn"),
                refuses(
                        "01",
                        Map.of("originalReturn.declaredVat", ShippedRules.NOTHING),
                        "/originalReturn/declaredVat"),
                refuses(
                        "01",
                        Map.of("originalReturn.status", "NOT_FILED"),
                        "/originalReturn/declaredVat",
                        "/originalReturn/filedOn"),
                refuses("01", Map.of("originalReturn.filedOn", "2025-09-30"), "/originalReturn/filedOn"),
                refuses("01", Map.of("originalReturn.filedOn", "2025-12-01"), "/originalReturn/filedOn"),
                refuses("01", Map.of("originalReturn.finalReturnOn", "2025-12-01"), "/originalReturn/finalReturnOn"),
                refuses("01", Map.of("originalReturn.declaredVat", "-1.00"), "/originalReturn/declaredVat"),
                refuses("01", Map.of("hiddenActivity.alleged", true), "/hiddenActivity/alleged"),
                refuses("M07", Map.of("hiddenActivity.evidence", "PV 1"), "/hiddenActivity/evidence"));
    }

    @TestFactory
    Stream<DynamicTest> refusesPaymentsAndLettersOutOfTime() {
        return Stream.of(
                refuses("01", Map.of("payments", List.of(payment("P1", "2025-12-01"))), "/payments/0/date"),
                refuses("01", Map.of("payments", List.of(payment("P1", "2025-06-30"))), "/payments/0/date"),
                refuses(
                        "01",
                        Map.of("payments", List.of(payment("P1", "2025-10-01"), payment("P1", "2025-10-02"))),
                        "/payments/1/operation"),
                refuses("18", Map.of("supplements", List.of()), "/payments/1/supplement"),
                refuses("11", Map.of("formalNotice.receivedOn", "2024-11-01"), "/formalNotice/receivedOn"),
                refuses("11", Map.of("formalNotice.sentOn", "2024-09-30"), "/formalNotice/sentOn"),
                refuses("11", Map.of("formalNotice.receivedOn", "2025-02-01"), "/formalNotice/receivedOn"),
                refuses("W01", Map.of("asOfDate", "2025-08-31"), "/reminders/1/sentOn"),
                refuses("02", Map.of("penaltiesNotifiedOn", "2025-12-01"), "/penaltiesNotifiedOn"),
                refuses("02", Map.of("recoveryNoticeOn", "2025-12-01"), "/recoveryNoticeOn"));
    }

    @TestFactory
    Stream<DynamicTest> refusesSupplementsThatContradictThemselves() {
        return Stream.of(
                refused(Map.of("amount", "0.00"), "/supplements/0/amount"),
                refused(Map.of("date", "2023-10-19"), "/supplements/0/date"),
                refused(Map.of("date", "2025-11-01"), "/supplements/0/date"),
                refused(Map.of("amount", "-10000.01"), "/payments/1/supplement", "/supplements"),
                refused(Map.of("trigger", "L10"), "/supplements/0/triggerReceivedOn"),
                refused(Map.of("triggerReceivedOn", "2025-10-01"), "/supplements/0/triggerReceivedOn"),
                refused(
                        Map.of("trigger", "L10", "triggerReceivedOn", "2025-10-26"),
                        "/supplements/0/triggerReceivedOn"),
                refused(Map.of("regularisationAskedOn", "2025-10-01"), "/supplements/0/regularisationAskedOn"),
                refused(
                        Map.of(
                                "trigger", "L10",
                                "triggerReceivedOn", "2025-10-10",
                                "regularisationAskedOn", "2025-10-09"),
                        "/supplements/0/regularisationAskedOn"),
                refused(Map.of("complementaryReturnOn", "2025-10-26"), "/supplements/0/complementaryReturnOn"),
                refused(Map.of("interestPaidOn", "2023-09-30"), "/supplements/0/interestPaidOn"),
                refused(Map.of("kind", "REASSESSMENT"), "/supplements/0/trigger"));
    }

    private static DynamicTest refused(Map<String, Object> changes, String... pointers) {
        return refuses("18", Map.of("supplements", List.of(correction(changes))), pointers);
    }

    @Test
    void refusesTwoSupplementsOfOneReference() {
        assertThat(problems("18", Map.of("supplements", List.of(correction(Map.of()), correction(Map.of())))))
                .containsExactly("/supplements/1/reference");
    }

    @Test
    void refusesASpontaneousCorrectionAfterAProposalOrAnAudit() {
        Map<String, Object> proposal = Map.of(
                "reference", "R1",
                "kind", "REASSESSMENT",
                "trigger", "PROPOSAL",
                "date", "2025-10-24",
                "triggerReceivedOn", "2025-10-24");
        Map<String, Object> audited =
                Map.of("reference", "R1", "trigger", "AUDIT", "date", "2025-10-31", "triggerReceivedOn", "2025-10-24");
        Map<String, Object> sameDay =
                Map.of("reference", "R1", "trigger", "AUDIT", "date", "2025-10-31", "triggerReceivedOn", "2025-10-25");
        assertThat(problems("18", Map.of("supplements", List.of(correction(Map.of()), correction(proposal)))))
                .containsExactly("/supplements/0/trigger");
        assertThat(problems("18", Map.of("supplements", List.of(correction(Map.of()), correction(audited)))))
                .containsExactly("/supplements/0/trigger");
        assertThat(problems("18", Map.of("supplements", List.of(correction(Map.of()), correction(sameDay)))))
                .isEmpty();
    }

    @Test
    void refusesACorrectionOfAReturnThatNeverCame() {
        assertThat(problems("M07", Map.of("supplements", List.of(correction(Map.of("date", "2025-09-01"))))))
                .containsExactly("/supplements/0/kind");
    }

    @Test
    void tellsEverythingAtOnce() {
        Map<String, Object> changes = Map.of(
                "period", "2025-07",
                "number", "EU372000012",
                "asOfDate", "2025-07-31",
                "originalReturn.status", "NOT_FILED",
                "payments", List.of(payment("P1", "2026-01-01"), payment("P1", "2020-01-01")));
        assertThat(problems("01", changes))
                .containsExactly(
                        "/asOfDate",
                        "/number",
                        "/originalReturn/declaredVat",
                        "/originalReturn/filedOn",
                        "/originalReturn/filedOn",
                        "/payments/0/date",
                        "/payments/1/date",
                        "/payments/1/operation",
                        "/period");
    }

    @Test
    void acceptsEveryCase() {
        assertThat(SHIPPED.rules().cases())
                .allSatisfy(testCase ->
                        assertThat(problems(testCase.number(), Map.of())).isEmpty());
    }
}

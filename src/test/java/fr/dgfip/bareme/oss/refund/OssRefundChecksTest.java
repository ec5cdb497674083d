package fr.dgfip.bareme.oss.refund;

import static fr.dgfip.bareme.oss.refund.ShippedOssRefund.SHIPPED;
import static fr.dgfip.bareme.shipped.ShippedRules.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that contradict themselves, and ways to money that is not due by leaving something out. */
class OssRefundChecksTest {
    private static Arguments of(String pointer, String number, Map<String, Object> changes) {
        return Arguments.of(pointer, number, changes);
    }

    private static List<Object> first(String number, String list, Map<String, Object> changes) {
        List<?> items = (List<?>) SHIPPED.testCase(number).request().get(list);
        Map<Object, Object> item = new HashMap<>((Map<?, ?>) items.get(0));
        changes.forEach((name, value) -> {
            if (value == NOTHING) {
                item.remove(name);
            } else {
                item.put(name, value);
            }
        });
        return Stream.concat(Stream.of(item), items.stream().skip(1))
                .map(Object.class::cast)
                .toList();
    }

    private static Map<String, Object> ret(String number, Map<String, Object> changes) {
        return Map.of("returns", first(number, "returns", changes));
    }

    private static Map<String, Object> share(String number, Map<String, Object> changes) {
        return Map.of("shares", first(number, "shares", changes));
    }

    private static List<Object> twice(String number, String list) {
        List<?> items = (List<?>) SHIPPED.testCase(number).request().get(list);
        return Stream.concat(items.stream(), items.stream())
                .map(Object.class::cast)
                .toList();
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                of("", "M01a", Map.of("transfer", NOTHING)),
                of("", "M01a", Map.of("claim", SHIPPED.testCase("42b").request().get("claim"))),
                of("/identificationState", "M01a", Map.of("identificationState", "DE", "number", "DE123456788")),
                of("/number", "M01a", Map.of("scheme", "NON_UNION")),
                of("/number", "M01a", Map.of("number", "DE123456788")),
                of("/number", "F19", Map.of("identificationState", "ES")),
                of("/number", "M01f", Map.of("number", "IM2760001234")),
                of("/intermediary", "M01a", Map.of("intermediary", "IN2500001234")),
                of("/intermediary", "M03j", Map.of("intermediary", "IM2500001234")),
                of("/transfer/payer", "M01f", Map.of("transfer.payer", "INTERMEDIAIRE")),
                of("/transfer/valueDate", "M01a", Map.of("transfer.valueDate", "2025-11-04")),
                of("/transfer/valueDate", "M01a", Map.of("transfer.valueDate", "2025-06-30")),
                of("/transfer/orderedOn", "M01a", Map.of("transfer.orderedOn", "2025-10-31")),
                of("/transfer/referenceState", "M04a", Map.of("transfer.referenceState", "DE")),
                of("/transfer/referenceState", "M01a", Map.of("transfer.referenceState", "DE")),
                of("/returns/1/reference", "M01a", Map.of("returns", twice("M01a", "returns"))),
                of("/returns/1/period", "M01a", Map.of("returns", twice("M01a", "returns"))),
                of("/returns/0/period", "M01a", ret("M01a", Map.of("period", "2025-09"))),
                of("/returns/0/period", "M01f", ret("M01f", Map.of("period", "2021-06"))),
                of("/returns/0/period", "M01a", ret("M01a", Map.of("period", "2014-Q4"))),
                of("/returns/0/filedOn", "M01a", ret("M01a", Map.of("filedOn", "2025-09-30"))),
                of("/returns/0/filedOn", "M01a", ret("M01a", Map.of("filedOn", "2025-11-04"))),
                of("/returns/0/filedOn", "M01a", ret("M01a", Map.of("filedOn", NOTHING))),
                of("/returns/0/closed", "M09a", ret("M09a", Map.of("closed", true))),
                of("/returns/0/distributed", "M09a", ret("M09a", Map.of("distributed", true))),
                of("/returns/0/declared", "M01a", ret("M01a", Map.of("declared", NOTHING))),
                of("/returns/0/declared", "M01a", ret("M01a", Map.of("declared", "5000.01"))),
                of("/returns/0/declared", "M09a", ret("M09a", Map.of("declared", "0.00"))),
                of("/returns/0/declared", "F19", ret("F19", Map.of("declared", "100.00"))),
                of("/returns/0/returnReminderOn", "M01a", ret("M01a", Map.of("returnReminderOn", "2025-11-01"))),
                of("/returns/0/paymentReminderOn", "M01a", ret("M01a", Map.of("paymentReminderOn", "2025-09-30"))),
                of("/returns/0/paymentReminderOn", "M01a", ret("M01a", Map.of("paymentReminderOn", "2025-11-10"))),
                of("/shares/0/returnReference", "M01a", share("M01a", Map.of("returnReference", "R9"))),
                of("/shares/0/reminderOn", "M01a", share("M01a", Map.of("reminderOn", "2025-11-04"))),
                of("/shares/0/reminderOn", "M01a", share("M01a", Map.of("reminderOn", "2025-09-30"))),
                of("/shares/0/paid", "M01a", share("M01a", Map.of("paid", "3000.01"))),
                of("/shares/0", "M01a", share("M01a", Map.of("corrected", "1.00"))),
                of("/shares/2/state", "M01a", Map.of("shares", twice("M01a", "shares"))),
                of("/shares/0/state", "F19", share("F19", Map.of("state", "ES"))),
                of("/returns", "42b", Map.of("returns", List.of(), "shares", List.of())),
                of("/returns/0/filedOn", "42b", ret("42b", Map.of("filedOn", NOTHING))),
                of("/claim/paidOn", "42b", Map.of("claim.paidOn", "2025-11-04")),
                of("/claim/paidOn", "42b", Map.of("claim.paidOn", "2025-06-30")),
                of("/claim/claimedOn", "42b", Map.of("claim.claimedOn", "2025-11-04")),
                of("/claim/claimedOn", "42b", Map.of("claim.claimedOn", "2025-10-29")),
                of("/claim/received", "42b", Map.of("claim.received", NOTHING)),
                of("/claim/received", "42b", Map.of("claim.received", "4999.99")),
                of("/claim/received", "F19", Map.of("claim.received", "150.00")),
                of("/claim/refundedBefore", "42b", Map.of("claim.refundedBefore", "5184.26")),
                of("/claim/correction", "C01", Map.of("claim.correction", NOTHING)),
                of(
                        "/claim/correction",
                        "C07",
                        Map.of("claim.correction.period", "2025-Q4", "claim.correction.filedOn", "2026-01-20")),
                of("/claim/correction/period", "C01", Map.of("claim.correction.period", "2025-Q3")),
                of("/claim/correction/period", "C01", Map.of("claim.correction.period", "2025-12")),
                of("/claim/correction/filedOn", "C01", Map.of("claim.correction.filedOn", "2025-12-31")),
                of("/claim/correction/filedOn", "C01", Map.of("claim.correction.filedOn", "2026-02-11")),
                of(
                        "/claim/correction/filedOn",
                        "C01",
                        ret("C01", Map.of("filedOn", "2026-01-21", "returnReminderOn", "2025-11-10"))),
                of("/intermediary", "M03j", Map.of("intermediary", "IN2760001234")),
                of("/shares/0/laterDue", "C01", share("C01", Map.of("laterDue", NOTHING))),
                of("/shares/0/laterDue", "C07", share("C07", Map.of("laterDue", "1.00"))),
                of("/shares/0/corrected", "C07", share("C07", Map.of("corrected", "100.01"))),
                of("/shares/0/corrected", "42b", share("42b", Map.of("corrected", "1.00"))),
                of("/shares", "C07", share("C07", Map.of("corrected", NOTHING))),
                of("/shares", "F19", Map.of("shares", List.of())));
    }

    private static List<String> pointers(Reading<OssRefundRequest> reading) {
        assertThat(reading).isInstanceOf(Reading.Invalid.class);
        return ((Reading.Invalid<OssRefundRequest>) reading)
                .problems().stream().map(RequestProblem::pointer).toList();
    }

    @ParameterizedTest(name = "{0} of {1} with {2}")
    @MethodSource("contradictions")
    void refusesAContradictionWhereItStands(String pointer, String number, Map<String, Object> changes) {
        assertThat(pointers(SHIPPED.reading(number, changes))).contains(pointer);
    }

    @Test
    void givesAllTheErrorsAtOnce() {
        Map<String, Object> changes =
                new HashMap<>(ret("M01a", Map.of("period", "2025-09", "filedOn", "2025-09-20", "declared", "1.00")));
        changes.putAll(Map.of(
                "number", "EU250123456",
                "transfer.valueDate", "2025-11-04",
                "transfer.orderedOn", "2025-11-05",
                "transfer.payer", "INTERMEDIAIRE"));
        assertThat(pointers(SHIPPED.reading("M01a", changes)))
                .containsExactly(
                        "/number",
                        "/returns/0/declared",
                        "/returns/0/filedOn",
                        "/returns/0/period",
                        "/transfer/orderedOn",
                        "/transfer/payer",
                        "/transfer/valueDate");
    }

    static Stream<Arguments> waysToAnAutomaticAnswer() {
        return Stream.of(
                of("what States reminded left out", "M01a", Map.of("statement", NOTHING)),
                of("other debts left out", "42", Map.of("otherDebts", NOTHING)),
                of("earlier refunds left out", "42b", Map.of("claim.refundedBefore", NOTHING)),
                of("the fate of the shares left out", "42b", ret("42b", Map.of("distributed", NOTHING))),
                of("the reference left out", "M01a", Map.of("transfer.reference", NOTHING)),
                of("a third person paid", "42", Map.of("transfer.payer", "TIERS")),
                of("nobody knows who paid", "42", Map.of("transfer.payer", "INCONNU")),
                of("the return closed", "42", ret("42", Map.of("closed", true))),
                of(
                        "the return reminded before it was filed",
                        "M01a",
                        Map.of(
                                "returns",
                                first("M60a", "returns", Map.of()),
                                "transfer.valueDate",
                                "2025-11-14",
                                "examinationDate",
                                "2025-11-17")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysToAnAutomaticAnswer")
    void neverGoesOutAutomatically(String why, String number, Map<String, Object> changes) {
        assertThat(SHIPPED.outcome(number, Map.of()).circuit()).isEqualTo(Circuit.AUTOMATIC);
        assertThat(SHIPPED.outcome(number, changes).circuit()).isEqualTo(Circuit.MANUAL);
    }
}

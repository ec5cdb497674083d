package fr.dgfip.bareme.quitus.refund;

import static fr.dgfip.bareme.quitus.refund.ShippedRefund.SHIPPED;
import static fr.dgfip.bareme.quitus.refund.ShippedRefund.paid;
import static fr.dgfip.bareme.quitus.refund.ShippedRefund.with;
import static fr.dgfip.bareme.shipped.ShippedRules.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.quitus.Circuit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways to a refund that is not due, by leaving out or bending what is declared, and requests that contradict themselves. */
class RefundEscapesTest {
    private static final Map<String, Object> CLAIM = Map.of("date", "2025-05-05", "form", "ECRITE", "claimant", "P-1");

    private static Arguments of(String why, String number, Map<String, Object> changes) {
        return Arguments.of(why, number, changes);
    }

    static Stream<Arguments> affairsThatMustNotGoOutAutomatically() {
        return Stream.of(
                of("the statement left out", "M35", Map.of("statement", NOTHING)),
                of("the history of the vehicle left out", "M35", Map.of("statement.vinRefunds", NOTHING)),
                of("payments of others left out", "M35", Map.of("statement.paymentsComplete", NOTHING)),
                of("earlier refunds left out", "M35", Map.of("statement.refundsComplete", NOTHING)),
                of("the claim left out after its deadline", "L02", Map.of("claim", NOTHING)),
                of("the payer left out", "M35", Map.of("payments", List.of(unknownPayer()))),
                of("the claimant is another than the payer", "M35", Map.of("claim", with(CLAIM, "claimant", "X"))),
                of("an unsigned mandate", "Q03", Map.of("claim.mandate", false)),
                of("the debtor named as a third person", "M35", Map.of("debtor", "X-1")),
                of("a base of one's own under a claim", "R01", Map.of("assessment.base", "10.00")),
                of(
                        "a base of one's own called a difference of payment",
                        "A03",
                        Map.of("assessment.base", "20000.00", "claim", CLAIM, "certificate", "VALABLE")),
                of(
                        "a valid certificate of a cancelled sale called a difference of payment",
                        "T06",
                        Map.of("cause", "ECART_PAIEMENT", "assessment.decided", "0.00")),
                of(
                        "a base too small to be taxed beside a valid certificate",
                        "A03",
                        Map.of("assessment.base", "2.00", "certificate", "VALABLE")),
                of("a rate of one's own", "A03", Map.of("assessment.rate", "5.50")),
                of("the certificate of a cancelled sale unknown", "T03", Map.of("certificate", "INCONNU")),
                of("a refused payment called paid elsewhere", "M35", Map.of("payments", List.of(mismatched()))),
                of("a refund cut in two affairs of one vehicle", "C02", Map.of("statement.vinRefunds", 1)));
    }

    private static Map<String, Object> unknownPayer() {
        Map<String, Object> payment = paid("OP1", "5600.00");
        payment.remove("payer");
        return payment;
    }

    private static Map<String, Object> mismatched() {
        return with(paid("OP1", "5600.00"), "referenceMatches", false);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("affairsThatMustNotGoOutAutomatically")
    void neverGoesOutAutomatically(String why, String number, Map<String, Object> changes) {
        assertThat(SHIPPED.outcome(number, changes).circuit()).isEqualTo(Circuit.MANUAL);
    }

    @Test
    void paymentsThatAreNotThereAreNotCounted() {
        List<Object> payments = List.of(
                paid("OP1", "5600.00"),
                with(paid("OP2", "1000.00"), "status", "REFUSE"),
                with(paid("OP3", "1000.00"), "status", "ANNULE"),
                with(paid("OP4", "1000.00"), "status", "EN_ATTENTE"),
                with(paid("OP5", "1000.00"), "referenceMatches", false));
        RefundOutcome outcome = SHIPPED.outcome("M35", Map.of("payments", payments));
        assertThat(outcome.account().orElseThrow().received()).hasToString("5600.00");
        assertThat(outcome.refund())
                .hasValueSatisfying(refund -> assertThat(refund).hasToString("909.00"));
        assertThat(outcome.incidents())
                .containsExactly(
                        IncidentKind.DISCORDANT, IncidentKind.REFUSE, IncidentKind.ANNULE, IncidentKind.EN_ATTENTE);
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of("M35", Map.of("assessment.decided", "4692.00"), "/assessment/decided"),
                Arguments.of("M35", Map.of("assessment.rate", "19.00"), "/assessment/decided"),
                Arguments.of("M35", Map.of("assessment.rate", NOTHING), "/assessment/rate"),
                Arguments.of("M35", Map.of("assessment.base", NOTHING), "/assessment/base"),
                Arguments.of("M36", Map.of("assessment.decided", NOTHING), "/assessment"),
                Arguments.of("M36", Map.of("assessment.decided", "4691.50"), "/assessment/decided"),
                Arguments.of("M36", Map.of("assessment.decided", "-1.00"), "/assessment/decided"),
                Arguments.of("A03", Map.of("assessment.base", "0.00"), "/assessment/base"),
                Arguments.of("R01", Map.of("claim", NOTHING), "/claim"),
                Arguments.of(
                        "R01",
                        Map.of("assessment.decided", "4000.00", "assessment.rate", "20.00"),
                        "/assessment/decided"),
                Arguments.of("T02", Map.of("deliveryDate", "2025-06-16"), "/deliveryDate"),
                Arguments.of(
                        "M35",
                        Map.of("payments", List.of(paid("OP1", "1.00"), paid("OP1", "1.00"))),
                        "/payments/1/operation"),
                Arguments.of("M35", Map.of("payments", List.of(paid("OP1", "0.00"))), "/payments/0/amount"),
                Arguments.of(
                        "M35",
                        Map.of("payments", List.of(with(paid("OP1", "1.00"), "date", "2025-06-17"))),
                        "/payments/0/date"),
                Arguments.of("S04", Map.of("statement.vinRefunds", 0), "/statement/vinRefunds"),
                Arguments.of(
                        "S04",
                        Map.of(
                                "earlierRefunds",
                                List.of(Map.of("payer", "P-1", "amount", "1.00", "date", "2025-06-17"))),
                        "/earlierRefunds/0/date"),
                Arguments.of("Q01", Map.of("claim.date", "2025-06-17"), "/claim/date"),
                Arguments.of("Q01", Map.of("claim.date", "2025-03-19"), "/claim/date"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("contradictions")
    void isToldByItsPointer(String number, Map<String, Object> changes, String pointer) {
        assertThat(pointers(number, changes)).containsExactly(pointer);
    }

    @Test
    void contradictionsAreToldAllAtOnce() {
        Map<String, Object> changes = Map.of(
                "assessment.decided",
                "4692.00",
                "claim",
                with(CLAIM, "date", "2025-06-17"),
                "payments",
                List.of(paid("OP1", "1.00"), with(paid("OP1", "1.00"), "date", "2025-06-17")));
        assertThat(pointers("M35", changes))
                .containsExactlyInAnyOrder(
                        "/assessment/decided", "/claim/date", "/payments/1/operation", "/payments/1/date");
    }

    private static List<String> pointers(String number, Map<String, Object> changes) {
        Reading<RefundRequest> reading = SHIPPED.reading(number, changes);
        assertThat(reading).isInstanceOf(Reading.Invalid.class);
        return ((Reading.Invalid<RefundRequest>) reading)
                .problems().stream().map(RequestProblem::pointer).toList();
    }
}

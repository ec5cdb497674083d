package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.quitus.PaymentStatus;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shipped workbook of refunds and variations an office might make of it. */
final class ShippedRefund {
    static final ShippedRules<RefundRequest, RefundOutcome> SHIPPED = ShippedRules.newest(new RefundDecision());

    private ShippedRefund() {}

    /** The office sees nothing: no flag, no incident, and one answer whatever the affair. */
    static ShippedRules<RefundRequest, RefundOutcome> careless(String row) {
        return SHIPPED.without("Drapeaux")
                .without("Incidents")
                .with("Décision", rows -> List.of(ShippedRules.unconditional(rows, row)));
    }

    /** Without flags and incidents, the table of decisions as it is. */
    static ShippedRules<RefundRequest, RefundOutcome> unflagged() {
        return SHIPPED.without("Drapeaux").without("Incidents");
    }

    static RefundOutcome outcome(Decision.Decided decided) {
        return (RefundOutcome) decided.outcome();
    }

    /** A payment of a request as JSON values, paid under the right reference. */
    static Map<String, Object> paid(String operation, String amount, String payer) {
        return new HashMap<>(Map.of(
                "operation",
                operation,
                "reference",
                "Q2025A",
                "referenceMatches",
                true,
                "amount",
                amount,
                "date",
                "2025-03-20",
                "status",
                "PAYE",
                "means",
                "PAYFIP",
                "payer",
                payer));
    }

    static Map<String, Object> paid(String operation, String amount) {
        return paid(operation, amount, "P-1");
    }

    /** The values with one changed. */
    static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(name, value);
        return changed;
    }

    static ReceivedPayment payment(String operation, Euros amount, int day, String payer) {
        return new ReceivedPayment(
                operation,
                "Q2025A",
                true,
                amount,
                LocalDate.ofYearDay(2025, day),
                PaymentStatus.PAYE,
                PaymentMeans.PAYFIP,
                Optional.of(payer));
    }
}

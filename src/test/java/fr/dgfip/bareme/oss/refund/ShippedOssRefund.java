package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shipped workbook of payments of the one-stop shops and variations an office might make of it. */
final class ShippedOssRefund {
    static final ShippedRules<OssRefundRequest, OssRefundOutcome> SHIPPED =
            ShippedRules.newest(new OssRefundDecision());

    private ShippedOssRefund() {}

    /** The office raises no flag. */
    static ShippedRules<OssRefundRequest, OssRefundOutcome> unflagged() {
        return SHIPPED.without("Drapeaux");
    }

    /** One row of a table answers whatever the case, and everything it sees goes out automatically. */
    static ShippedRules<OssRefundRequest, OssRefundOutcome> careless(
            ShippedRules<OssRefundRequest, OssRefundOutcome> rules, String table, String row) {
        return rules.with(table, rows -> List.of(automatic(ShippedRules.unconditional(rows, row))));
    }

    private static Row automatic(Row row) {
        List<Optional<Object>> outcomes = row.outcomes().stream()
                .map(value -> value.map(found -> found instanceof Circuit ? Circuit.AUTOMATIC : found))
                .toList();
        return ShippedRules.copy(row, row.id(), row.conditions(), outcomes);
    }

    static OssRefundOutcome outcome(Decision.Decided decided) {
        return (OssRefundOutcome) decided.outcome();
    }

    static Decision.Decided decide(
            ShippedRules<OssRefundRequest, OssRefundOutcome> rules, String number, Map<String, Object> changes) {
        return rules.decide(rules.request(number, changes));
    }

    static Euros cents(long cents) {
        return new Euros(BigDecimal.valueOf(cents, Euros.SCALE));
    }
}

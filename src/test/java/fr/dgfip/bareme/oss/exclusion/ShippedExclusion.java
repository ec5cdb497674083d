package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.List;
import java.util.Map;

/** The shipped workbook of exclusions and variations an office might make of it. */
final class ShippedExclusion {
    static final ShippedRules<ExclusionRequest, ExclusionOutcome> SHIPPED =
            ShippedRules.newest(new ExclusionDecision());

    private ShippedExclusion() {}

    /** The office gives one answer whatever the file. */
    static ShippedRules<ExclusionRequest, ExclusionOutcome> careless(String row) {
        return SHIPPED.with("Décision", rows -> List.of(ShippedRules.unconditional(rows, row)));
    }

    static Decision.Decided decide(
            ShippedRules<ExclusionRequest, ExclusionOutcome> rules, String number, Map<String, Object> changes) {
        return rules.decide(rules.request(number, changes));
    }

    static ExclusionOutcome outcome(Decision.Decided decided) {
        return (ExclusionOutcome) decided.outcome();
    }
}

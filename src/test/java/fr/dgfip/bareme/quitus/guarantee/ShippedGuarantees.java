package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The shipped workbook and variations an office might make of it. */
final class ShippedGuarantees {
    static final ShippedRules<GuaranteeRequest, GuaranteeOutcome> RULES =
            ShippedRules.newest(new QuitusGuaranteeDecision());

    private ShippedGuarantees() {}

    static GuaranteeOutcome outcome(
            ShippedRules<GuaranteeRequest, GuaranteeOutcome> rules, String number, Map<String, Object> changes) {
        return rules.outcome(RULES.request(number, changes));
    }

    static List<String> codes(
            ShippedRules<GuaranteeRequest, GuaranteeOutcome> rules, String number, Map<String, Object> changes) {
        Decision.Decided decided = rules.decide(RULES.request(number, changes));
        return ShippedRules.codes(decided);
    }

    /** The pointers of all that is wrong with a request. */
    static List<String> problems(String number, Map<String, Object> changes) {
        Reading<GuaranteeRequest> reading = RULES.reading(number, changes);
        return reading instanceof Reading.Invalid<GuaranteeRequest> invalid
                ? invalid.problems().stream().map(RequestProblem::pointer).toList()
                : List.of();
    }

    /** The office proposes the same for every request, by one row. */
    static ShippedRules<GuaranteeRequest, GuaranteeOutcome> proposing(String row) {
        return RULES.with("Proposition", rows -> List.of(ShippedRules.unconditional(rows, row)));
    }

    /** The office holds every condition to be met. */
    static ShippedRules<GuaranteeRequest, GuaranteeOutcome> careless(
            ShippedRules<GuaranteeRequest, GuaranteeOutcome> rules) {
        return rules.with("Conditions", rows -> {
            List<Row> met = new ArrayList<>();
            for (String id :
                    List.of("Q1d", "Q2a", "A1a", "A2a", "A3a", "A4a", "B1a", "B2a", "B3a", "C1a", "C2a", "C3a")) {
                met.add(ShippedRules.unconditional(rows, id));
            }
            return met;
        });
    }
}

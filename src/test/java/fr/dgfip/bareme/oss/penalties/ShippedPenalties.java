package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.List;
import java.util.Map;

/** The shipped workbook of penalties and variations an office might make of it. */
final class ShippedPenalties {
    static final ShippedRules<PenaltyRequest, PenaltyOutcome> SHIPPED = ShippedRules.newest(new OssPenaltiesDecision());

    private ShippedPenalties() {}

    static ShippedRules<PenaltyRequest, PenaltyOutcome> changed(String sheet, String row, String header, String value) {
        return EditedWorkbook.withCell(SHIPPED, sheet, row, header, value);
    }

    /** The office applies one row to every article and part. */
    static ShippedRules<PenaltyRequest, PenaltyOutcome> careless(String row) {
        return SHIPPED.with("Pénalités", rows -> List.of(ShippedRules.unconditional(rows, row)));
    }

    static Decision.Decided decide(
            ShippedRules<PenaltyRequest, PenaltyOutcome> rules, String number, Map<String, Object> changes) {
        return rules.decide(rules.request(number, changes));
    }

    static PenaltyOutcome outcome(Decision.Decided decided) {
        return (PenaltyOutcome) decided.outcome();
    }

    static PenaltyOutcome outcome(ShippedRules<PenaltyRequest, PenaltyOutcome> rules, String number) {
        return rules.outcome(number, Map.of());
    }

    /** Pointers of the problems of a changed case; none when it is accepted. */
    static List<String> problems(String number, Map<String, Object> changes) {
        Reading<PenaltyRequest> reading = SHIPPED.reading(number, changes);
        return reading instanceof Reading.Invalid<PenaltyRequest> invalid
                ? invalid.problems().stream().map(RequestProblem::pointer).toList()
                : List.of();
    }
}

package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shipped workbook and variations an office might make of it. */
final class ShippedRecovery {
    static final ShippedRules<RecoveryRequest, RecoveryOutcome> RULES = ShippedRules.newest(new OssRecoveryDecision());

    private ShippedRecovery() {}

    static RecoveryOutcome outcome(
            ShippedRules<RecoveryRequest, RecoveryOutcome> rules, String number, Map<String, Object> changes) {
        return rules.outcome(RULES.request(number, changes));
    }

    static RecoveryOutcome outcome(ShippedRules<RecoveryRequest, RecoveryOutcome> rules, String number) {
        return outcome(rules, number, Map.of());
    }

    static List<String> codes(ShippedRules<RecoveryRequest, RecoveryOutcome> rules, String number) {
        return ShippedRules.codes(rules.decide(RULES.request(number, Map.of())));
    }

    /** The pointers of all that is wrong with a request. */
    static List<String> problems(String number, Map<String, Object> changes) {
        Reading<RecoveryRequest> reading = RULES.reading(number, changes);
        return reading instanceof Reading.Invalid<RecoveryRequest> invalid
                ? invalid.problems().stream()
                        .map(RequestProblem::pointer)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The change that gives the first claim of a case other values; {@link ShippedRules#NOTHING} takes one away. */
    static Map<String, Object> firstClaim(String number, Map<String, Object> values) {
        List<Object> claims =
                new ArrayList<>((List<?>) RULES.testCase(number).request().get("claims"));
        Map<String, Object> claim = new HashMap<>();
        ((Map<?, ?>) claims.get(0)).forEach((name, value) -> claim.put((String) name, value));
        values.forEach((name, value) -> {
            if (value == ShippedRules.NOTHING) {
                claim.remove(name);
            } else {
                claim.put(name, value);
            }
        });
        claims.set(0, claim);
        return Map.of("claims", claims);
    }

    /** The office proposes the same for every request, by one row. */
    static ShippedRules<RecoveryRequest, RecoveryOutcome> proposing(String row) {
        return RULES.with("Proposition", rows -> List.of(ShippedRules.unconditional(rows, row)));
    }

    /** The office holds every claim to be ready and every condition to be met. */
    static ShippedRules<RecoveryRequest, RecoveryOutcome> careless(
            ShippedRules<RecoveryRequest, RecoveryOutcome> rules) {
        return rules.with("Créances", rows -> List.of(ShippedRules.unconditional(rows, "C16")))
                .with("Conditions des créances", rows -> all(rows, "A02a", "A03a", "A04a", "A05a"))
                .with("Conditions du dossier", rows -> all(rows, "S16a", "A01a"))
                .with("Procédures propres", rows -> all(rows, "A06a"));
    }

    private static List<Row> all(List<Row> rows, String... ids) {
        List<Row> kept = new ArrayList<>();
        for (String id : ids) {
            kept.add(ShippedRules.unconditional(rows, id));
        }
        return kept;
    }
}

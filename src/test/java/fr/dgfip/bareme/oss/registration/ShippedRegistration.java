package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The shipped workbook and variations an office might make of it. */
final class ShippedRegistration {
    static final ShippedRules<RegistrationRequest, RegistrationOutcome> RULES =
            ShippedRules.newest(new OssRegistrationDecision());

    /** The office holds every check to be satisfied, spares who was excluded, and registers everyone. */
    static final ShippedRules<RegistrationRequest, RegistrationOutcome> CARELESS = always(
                    always(RULES, "Décision", "DE6"), "Exclusions passées", "EX9")
            .with("Contrôles", ShippedRegistration::satisfied);

    private ShippedRegistration() {}

    static RegistrationOutcome outcome(
            ShippedRules<RegistrationRequest, RegistrationOutcome> rules, String number, Map<String, Object> changes) {
        return rules.outcome(RULES.request(number, changes));
    }

    static RegistrationOutcome outcome(ShippedRules<RegistrationRequest, RegistrationOutcome> rules, String number) {
        return outcome(rules, number, Map.of());
    }

    static List<String> codes(ShippedRules<RegistrationRequest, RegistrationOutcome> rules, String number) {
        return ShippedRules.codes(rules.decide(RULES.request(number, Map.of())));
    }

    /** The pointers of all that is wrong with a request. */
    static List<String> problems(String number, Map<String, Object> changes) {
        Reading<RegistrationRequest> reading = RULES.reading(number, changes);
        return reading instanceof Reading.Invalid<RegistrationRequest> invalid
                ? invalid.problems().stream().map(RequestProblem::pointer).toList()
                : List.of();
    }

    /** The office gives the same answer to every request, by one row of one table. */
    static ShippedRules<RegistrationRequest, RegistrationOutcome> always(
            ShippedRules<RegistrationRequest, RegistrationOutcome> rules, String table, String row) {
        return rules.with(table, rows -> List.of(ShippedRules.unconditional(rows, row)));
    }

    private static List<Row> satisfied(List<Row> rows) {
        return Stream.of(
                        "R01-0", "R02-U1", "R03-0", "R04-0", "R05-0", "R06-0", "R07-0", "R08-0", "R09-1", "R10-1",
                        "R11-0", "R12-1", "R13-0", "N01-0", "O01-1", "S01-0", "T01-1")
                .map(id -> ShippedRules.unconditional(rows, id))
                .toList();
    }
}

package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.engine.DecisionEngine;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The shipped workbook and variations an office might make of it. */
final class ShippedQuitus {
    static final QuitusDecision TYPE = new QuitusDecision();
    static final DecisionEngine ENGINE = ShippedRules.ENGINE;

    /** Takes a value away in {@link #request}. */
    static final Object NOTHING = ShippedRules.NOTHING;

    private static final ShippedRules<QuitusRequest, QuitusOutcome> SHIPPED = ShippedRules.newest(TYPE);
    static final RuleSet RULES = SHIPPED.rules();

    private ShippedQuitus() {}

    static TestCase testCase(String number) {
        return SHIPPED.testCase(number);
    }

    /** The request of a case, with values set by path such as {@code seller.watchListed}. */
    static QuitusRequest request(String number, Map<String, Object> changes) {
        return SHIPPED.request(number, changes);
    }

    /** The request of a case of the workbook of the experiment. */
    static QuitusRequest duringTheExperiment(String number) {
        return ShippedRules.inForce(TYPE, LocalDate.of(2022, 3, 1)).request(number, Map.of());
    }

    static Reading<QuitusRequest> reading(String number, Map<String, Object> changes) {
        return SHIPPED.reading(number, changes);
    }

    /** The documents, readable, the proof of address a month old at the filing. */
    static List<Object> documents(String filingDate, String... codes) {
        String issued = LocalDate.parse(filingDate).minusDays(30).toString();
        return Arrays.stream(codes)
                .<Object>map(code -> code.equals("D04")
                        ? Map.of("code", code, "readable", true, "issueDate", issued)
                        : Map.of("code", code, "readable", true))
                .toList();
    }

    private static ShippedRules<QuitusRequest, QuitusOutcome> under(RuleSet rules) {
        return new ShippedRules<>(TYPE, SHIPPED.workbook(), rules);
    }

    static Decision.Decided decide(RuleSet rules, QuitusRequest request) {
        return under(rules).decide(request);
    }

    static QuitusOutcome outcome(RuleSet rules, QuitusRequest request) {
        return under(rules).outcome(request);
    }

    static List<String> codes(Decision.Decided decided) {
        return ShippedRules.codes(decided);
    }

    /** The rule set with the rows of one table changed. */
    static RuleSet with(RuleSet rules, String title, UnaryOperator<List<Row>> change) {
        return under(rules).with(title, change).rules();
    }

    static RuleSet without(RuleSet rules, String title) {
        return under(rules).without(title).rules();
    }

    /** The office lets everything out: no flag, no factor, and each request delivered whatever its state. */
    static RuleSet careless() {
        RuleSet unflagged = without(without(RULES, "Drapeaux"), "Grille de risque");
        return with(unflagged, "Délivrance", rows -> List.of(ShippedRules.unconditional(rows, "L17")));
    }

    /** The office refuses everything, on the ground of a row. */
    static RuleSet refusing(String row) {
        return with(RULES, "Délivrance", rows -> List.of(ShippedRules.unconditional(rows, row)));
    }

    /** The rows and one of them again under another id. */
    static List<Row> twice(List<Row> rows, String id) {
        return ShippedRules.twice(rows, id);
    }

    /** The rows with one outcome value of one of them replaced. */
    static List<Row> replacing(List<Row> rows, String id, Object before, Object after) {
        return ShippedRules.replacing(rows, id, before, after);
    }

    /** A refusal row without a lawful ground. */
    static RuleSet refusingWithoutGround() {
        return with(RULES, "Délivrance", rows -> {
            Row row = ShippedRules.unconditional(rows, "L01");
            List<Optional<Object>> outcomes = row.outcomes().stream()
                    .map(value -> value.filter(found -> !(found instanceof RefusalGround)))
                    .toList();
            return List.of(ShippedRules.copy(row, row.id(), row.conditions(), outcomes));
        });
    }
}

package fr.dgfip.bareme.quitus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.engine.DecisionEngine;
import fr.dgfip.bareme.engine.RuleBases;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.table.TableIndexes;
import fr.dgfip.bareme.workbook.WorkbookReader;
import fr.dgfip.bareme.workbook.WorkbookReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The shipped workbook and variations an office might make of it. */
final class ShippedQuitus {
    static final QuitusDecision TYPE = new QuitusDecision();
    static final DecisionEngine ENGINE = new DecisionEngine(RuleBases.load(), new TableIndexes(16 << 20));
    static final RuleSet RULES = read(Path.of("decision-tables", "quitus", "2017-11-01.xlsx"));

    /** Takes a value away in {@link #request}. */
    static final Object NOTHING = new Object();

    private ShippedQuitus() {}

    static RuleSet read(Path workbook) {
        try {
            WorkbookReading reading = WorkbookReader.read(Files.readAllBytes(workbook), TYPE.vocabulary());
            assertThat(reading).isInstanceOf(WorkbookReading.Readable.class);
            return ((WorkbookReading.Readable) reading).ruleSet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TestCase testCase(String number) {
        return RULES.cases().stream()
                .filter(testCase -> testCase.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** The request of a case, with values set by path such as {@code seller.watchListed}. */
    static QuitusRequest request(String number, Map<String, Object> changes) {
        Reading<QuitusRequest> reading = reading(number, changes);
        assertThat(reading).isInstanceOf(Reading.Valid.class);
        return ((Reading.Valid<QuitusRequest>) reading).request();
    }

    static Reading<QuitusRequest> reading(String number, Map<String, Object> changes) {
        Map<String, Object> tree = copy(testCase(number).request());
        changes.forEach((path, value) -> set(tree, path.split("\\."), 0, value));
        return RequestReader.read(TYPE, tree);
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

    private static Map<String, Object> copy(Map<String, Object> tree) {
        Map<String, Object> copy = new HashMap<>(tree);
        copy.replaceAll((name, value) -> value instanceof Map<?, ?> ? copy(map(value)) : value);
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static void set(Map<String, Object> tree, String[] path, int step, Object value) {
        if (step == path.length - 1 && value == NOTHING) {
            tree.remove(path[step]);
        } else if (step == path.length - 1) {
            tree.put(path[step], value);
        } else {
            set(map(tree.computeIfAbsent(path[step], name -> new HashMap<String, Object>())), path, step + 1, value);
        }
    }

    static Decision.Decided decide(RuleSet rules, QuitusRequest request) {
        Decision decision = ENGINE.decide(TYPE, request, rules, TYPE.referenceDate(request));
        assertThat(decision).isInstanceOf(Decision.Decided.class);
        return (Decision.Decided) decision;
    }

    static QuitusOutcome outcome(RuleSet rules, QuitusRequest request) {
        return (QuitusOutcome) decide(rules, request).outcome();
    }

    static List<String> codes(Decision.Decided decided) {
        return decided.reasons().stream().map(Reason::code).toList();
    }

    /** The rule set with the rows of one table changed. */
    static RuleSet with(RuleSet rules, String title, UnaryOperator<List<Row>> change) {
        List<DecisionTable> tables = new ArrayList<>();
        for (DecisionTable table : rules.tables()) {
            tables.add(
                    table.title().equals(title)
                            ? new DecisionTable(
                                    table.spec(),
                                    table.policy(),
                                    table.conditions(),
                                    table.outcomes(),
                                    change.apply(table.rows()))
                            : table);
        }
        return new RuleSet(rules.notice(), tables, rules.parameters(), rules.cases());
    }

    static RuleSet without(RuleSet rules, String title) {
        return with(rules, title, rows -> List.of());
    }

    /** The office lets everything out: no flag, no factor, and each request delivered whatever its state. */
    static RuleSet careless() {
        RuleSet unflagged = without(without(RULES, "Drapeaux"), "Grille de risque");
        return with(unflagged, "Délivrance", rows -> List.of(unconditional(rows, "L17")));
    }

    /** The office refuses everything, on the ground of a row. */
    static RuleSet refusing(String row) {
        return with(RULES, "Délivrance", rows -> List.of(unconditional(rows, row)));
    }

    private static Row unconditional(List<Row> rows, String id) {
        Row row = find(rows, id);
        List<Condition> any = row.conditions().stream()
                .map(condition -> (Condition) Condition.ANY)
                .toList();
        return copy(row, row.id(), any, row.outcomes());
    }

    private static Row find(List<Row> rows, String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static Row copy(Row row, String id, List<Condition> conditions, List<Optional<Object>> outcomes) {
        return new Row(id, conditions, outcomes, row.legalBasis(), row.comment(), row.validity(), row.number());
    }

    /** The rows and one of them again under another id. */
    static List<Row> twice(List<Row> rows, String id) {
        Row row = find(rows, id);
        List<Row> more = new ArrayList<>(rows);
        more.add(copy(row, id + "-bis", row.conditions(), row.outcomes()));
        return more;
    }

    /** The rows with one outcome value of one of them replaced. */
    static List<Row> replacing(List<Row> rows, String id, Object before, Object after) {
        return rows.stream()
                .map(row -> row.id().equals(id)
                        ? copy(
                                row,
                                id,
                                row.conditions(),
                                row.outcomes().stream()
                                        .map(value -> value.map(found -> found.equals(before) ? after : found))
                                        .toList())
                        : row)
                .toList();
    }

    /** A refusal row without a lawful ground. */
    static RuleSet refusingWithoutGround() {
        return with(RULES, "Délivrance", rows -> {
            Row row = unconditional(rows, "L01");
            List<Optional<Object>> outcomes = row.outcomes().stream()
                    .map(value -> value.filter(found -> !(found instanceof RefusalGround)))
                    .toList();
            return List.of(copy(row, row.id(), row.conditions(), outcomes));
        });
    }
}

package fr.dgfip.bareme.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.engine.DecisionEngine;
import fr.dgfip.bareme.engine.RuleBases;
import fr.dgfip.bareme.ruleset.ParameterValue;
import fr.dgfip.bareme.ruleset.Parameters;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A decision type and a workbook it ships, its cases, and variations an office might make of it.
 *
 * @param type the decision
 * @param workbook file the rules were read from
 * @param rules what the workbook says
 */
public record ShippedRules<R extends Record, O extends Record>(DecisionType<R, O> type, Path workbook, RuleSet rules) {
    public static final DecisionEngine ENGINE = new DecisionEngine(RuleBases.load(), new TableIndexes(16 << 20));

    /** Takes a value away in {@link #request}. */
    public static final Object NOTHING = new Object();

    /** The newest workbook of a type. */
    public static <R extends Record, O extends Record> ShippedRules<R, O> newest(DecisionType<R, O> type) {
        List<ShippedRules<R, O>> all = all(type);
        return all.get(all.size() - 1);
    }

    /** The file of a type in force on a legal date, by the names of the files. */
    static Path workbookInForce(DecisionType<?, ?> type, LocalDate asOf) {
        return workbooks(type).stream()
                .filter(file -> file.getFileName().toString().compareTo(asOf + ".xlsx") <= 0)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The rules in force on a legal date. */
    public static <R extends Record, O extends Record> ShippedRules<R, O> inForce(
            DecisionType<R, O> type, LocalDate asOf) {
        Path file = workbookInForce(type, asOf);
        return new ShippedRules<>(type, file, read(type, file));
    }

    /** Every workbook of a type, the oldest first; at least one. */
    public static <R extends Record, O extends Record> List<ShippedRules<R, O>> all(DecisionType<R, O> type) {
        return workbooks(type).stream()
                .map(file -> new ShippedRules<>(type, file, read(type, file)))
                .toList();
    }

    private static List<Path> workbooks(DecisionType<?, ?> type) {
        try (Stream<Path> files = Files.list(Path.of("decision-tables", type.name()))) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleSet read(DecisionType<?, ?> type, Path workbook) {
        try {
            WorkbookReading reading = WorkbookReader.read(Files.readAllBytes(workbook), type.vocabulary());
            assertThat(reading).isInstanceOf(WorkbookReading.Readable.class);
            return ((WorkbookReading.Readable) reading).ruleSet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestCase testCase(String number) {
        return rules.cases().stream()
                .filter(testCase -> testCase.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** The request of a case, with values set by path such as {@code seller.watchListed}. */
    public R request(String number, Map<String, Object> changes) {
        Reading<R> reading = reading(number, changes);
        assertThat(reading).isInstanceOf(Reading.Valid.class);
        return ((Reading.Valid<R>) reading).request();
    }

    public Reading<R> reading(String number, Map<String, Object> changes) {
        Map<String, Object> tree = copy(testCase(number).request());
        changes.forEach((path, value) -> set(tree, path.split("\\."), 0, value));
        return RequestReader.read(type, tree);
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

    /** Decides under the legal date the request names. */
    public Decision.Decided decide(R request) {
        return decide(ENGINE, request);
    }

    public Decision.Decided decide(DecisionEngine engine, R request) {
        Decision decision = engine.decide(type, request, rules, type.referenceDate(request));
        assertThat(decision).isInstanceOf(Decision.Decided.class);
        return (Decision.Decided) decision;
    }

    public O outcome(R request) {
        return type.outcomeType().cast(decide(request).outcome());
    }

    /** The outcome of a case with values changed, see {@link #request}. */
    public O outcome(String number, Map<String, Object> changes) {
        return outcome(request(number, changes));
    }

    public static List<String> codes(Decision.Decided decided) {
        return decided.reasons().stream().map(Reason::code).toList();
    }

    /** With the rows of one table changed. */
    public ShippedRules<R, O> with(String title, UnaryOperator<List<Row>> change) {
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
        return new ShippedRules<>(
                type, workbook, new RuleSet(rules.notice(), tables, rules.parameters(), rules.cases()));
    }

    /** With one table as another workbook has it. */
    public ShippedRules<R, O> withTableOf(ShippedRules<R, O> other, String title) {
        DecisionTable table = other.rules.tables().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
        return with(title, rows -> table.rows());
    }

    /** With every value of one parameter as another workbook has it. */
    public ShippedRules<R, O> withParameterOf(ShippedRules<R, O> other, String label) {
        List<ParameterValue> values = Stream.concat(
                        rules.parameters().values().stream()
                                .filter(value -> !value.key().label().equals(label)),
                        other.rules.parameters().values().stream()
                                .filter(value -> value.key().label().equals(label)))
                .toList();
        return new ShippedRules<>(
                type, workbook, new RuleSet(rules.notice(), rules.tables(), new Parameters(values), rules.cases()));
    }

    public ShippedRules<R, O> without(String title) {
        return with(title, rows -> List.of());
    }

    /** A row of any table by its id, with every condition taken away. */
    public static Row unconditional(List<Row> rows, String id) {
        Row row = find(rows, id);
        List<Condition> any = row.conditions().stream()
                .map(condition -> (Condition) Condition.ANY)
                .toList();
        return copy(row, row.id(), any, row.outcomes());
    }

    private static Row find(List<Row> rows, String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    public static Row copy(Row row, String id, List<Condition> conditions, List<Optional<Object>> outcomes) {
        return new Row(id, conditions, outcomes, row.legalBasis(), row.comment(), row.validity(), row.number());
    }

    /** The rows and one of them again under another id. */
    public static List<Row> twice(List<Row> rows, String id) {
        Row row = find(rows, id);
        List<Row> more = new ArrayList<>(rows);
        more.add(copy(row, id + "-bis", row.conditions(), row.outcomes()));
        return more;
    }

    /** The rows with one outcome value of one of them replaced. */
    public static List<Row> replacing(List<Row> rows, String id, Object before, Object after) {
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
}

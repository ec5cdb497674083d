package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.TableSpec;
import fr.dgfip.bareme.vocabulary.TermType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rebuilds one table: its rows from the content, its columns and their positions from the presentation. */
final class TableReader {
    private final TableSpec spec;
    private final JsonObject content;
    private final JsonObject presentation;
    private final List<Column> conditions;
    private final List<Column> outcomes;
    /** Cells of a column repeat each other, and texts of law the row above: each is kept once. */
    private final Map<Object, Object> known = new HashMap<>();

    TableReader(TableSpec spec, JsonObject content, JsonObject presentation) {
        this.spec = spec;
        this.content = content;
        this.presentation = presentation;
        this.conditions = columns(FactType.of(spec.input()), presentation.object("conditions"));
        this.outcomes = columns(FactType.of(spec.outcome()), presentation.object("outcomes"));
    }

    private static List<Column> columns(FactType type, JsonObject positions) {
        return positions.names().stream()
                .map(name -> new Column(term(type, name), positions.integer(name)))
                .sorted(Comparator.comparingInt(Column::position))
                .toList();
    }

    private static FactTerm term(FactType type, String name) {
        return type.byName(name).orElseThrow(() -> new IllegalArgumentException(type + " has no term " + name));
    }

    DecisionTable read() {
        List<JsonObject> rows = content.objects("rows");
        List<?> numbers = presentation.list("rows");
        if (rows.size() != numbers.size()) {
            throw new IllegalArgumentException(presentation + " does not fit the content: rows");
        }
        JsonObject comments = presentation.object("comments");
        List<Row> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            read.add(row(rows.get(i), comments, (Integer) numbers.get(i)));
        }
        return new DecisionTable(spec, HitPolicy.valueOf(content.text("policy")), conditions, outcomes, read)
                .declaredComplete(content.has("complete"));
    }

    private Row row(JsonObject json, JsonObject comments, int number) {
        String id = json.text("id");
        JsonObject when = requireColumns(json.object("when"), conditions);
        JsonObject then = requireColumns(json.object("then"), outcomes);
        return new Row(
                id,
                conditions.stream().map(column -> once(condition(column, when))).toList(),
                outcomes.stream().map(column -> once(outcome(column, then))).toList(),
                once(json.text("legalBasis")),
                comments.has(id) ? comments.text(id) : "",
                once(ContentReader.period(json)),
                number);
    }

    @SuppressWarnings("unchecked") // equal values are of one class
    private <T> T once(T value) {
        return (T) known.computeIfAbsent(value, first -> first);
    }

    /** A condition without its column would be lost without a word, and the row would match more than it says. */
    private static JsonObject requireColumns(JsonObject cells, List<Column> columns) {
        for (String name : cells.names()) {
            if (columns.stream().noneMatch(column -> column.term().name().equals(name))) {
                throw new IllegalArgumentException(cells + " has a cell outside the columns: " + name);
            }
        }
        return cells;
    }

    private static Condition condition(Column column, JsonObject when) {
        String name = column.term().name();
        return when.has(name) ? ConditionJson.read(column.term().type(), when.object(name)) : Condition.ANY;
    }

    private static Optional<Object> outcome(Column column, JsonObject then) {
        String name = column.term().name();
        TermType type = column.term().type();
        return then.has(name) ? Optional.of(type.value(TermJson.read(type, then.value(name)))) : Optional.empty();
    }
}

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
import java.util.List;
import java.util.Optional;

/** Rebuilds one table: its rows from the content, its columns and their positions from the presentation. */
final class TableReader {
    private final TableSpec spec;
    private final JsonObject content;
    private final JsonObject presentation;
    private final List<Column> conditions;
    private final List<Column> outcomes;

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
        List<Row> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            read.add(row(rows.get(i), (Integer) numbers.get(i)));
        }
        return new DecisionTable(spec, HitPolicy.valueOf(content.text("policy")), conditions, outcomes, read)
                .declaredComplete(content.has("complete"));
    }

    private Row row(JsonObject json, int number) {
        JsonObject comments = presentation.object("comments");
        String id = json.text("id");
        JsonObject when = requireColumns(json.object("when"), conditions);
        JsonObject then = requireColumns(json.object("then"), outcomes);
        return new Row(
                id,
                conditions.stream().map(column -> condition(column, when)).toList(),
                outcomes.stream().map(column -> outcome(column, then)).toList(),
                json.text("legalBasis"),
                comments.has(id) ? comments.text(id) : "",
                ContentReader.period(json),
                number);
    }

    /** A condition without its column would be lost without a word, and the row would match more than it says. */
    private static JsonObject requireColumns(JsonObject cells, List<Column> columns) {
        List<String> known =
                columns.stream().map(column -> column.term().name()).toList();
        if (!known.containsAll(cells.names())) {
            throw new IllegalArgumentException(cells + " has cells outside the columns " + known);
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

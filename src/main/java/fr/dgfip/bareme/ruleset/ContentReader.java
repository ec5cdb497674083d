package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rebuilds a rule set from its two documents. */
final class ContentReader {
    private final DecisionVocabulary vocabulary;
    private final JsonObject content;
    private final JsonObject presentation;

    ContentReader(DecisionVocabulary vocabulary, JsonObject content, JsonObject presentation) {
        this.vocabulary = vocabulary;
        this.content = content;
        this.presentation = presentation;
    }

    RuleSet read() {
        return new RuleSet(notice(content.object("notice")), tables(), new Parameters(parameters()), cases());
    }

    private static Notice notice(JsonObject json) {
        return new Notice(
                json.text("type"),
                json.text("title"),
                json.text("office"),
                json.text("legalBasis"),
                json.date("applicableFrom").orElseThrow(() -> new IllegalArgumentException(json + " has no date")),
                json.text("changes"),
                json.text("purpose"),
                json.text("administration"),
                json.text("contact"));
    }

    private List<DecisionTable> tables() {
        JsonObject tables = content.object("tables");
        for (String title : tables.names()) {
            if (vocabulary.table(title).isEmpty()) {
                throw new IllegalArgumentException(vocabulary.type() + " has no table " + title);
            }
        }
        List<DecisionTable> read = new ArrayList<>();
        for (TableSpec spec : vocabulary.tables()) {
            if (tables.has(spec.title())) {
                JsonObject where = presentation.object("tables").object(spec.title());
                read.add(new TableReader(spec, tables.object(spec.title()), where).read());
            }
        }
        return read;
    }

    private List<ParameterValue> parameters() {
        List<JsonObject> values = content.objects("parameters");
        List<CellRef> cells = cells("parameters", values.size());
        List<ParameterValue> read = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            read.add(parameter(values.get(i), cells.get(i)));
        }
        return inSheetOrder(read, ParameterValue::cell);
    }

    private ParameterValue parameter(JsonObject json, CellRef cell) {
        ParameterKey key = vocabulary.parameters().stream()
                .filter(candidate -> candidate.code().equals(json.text("parameter")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        vocabulary.type() + " has no parameter " + json.text("parameter")));
        Object value = key.type().value(TermJson.read(key.type(), json.value("value")));
        return new ParameterValue(key, value, period(json), json.text("legalBasis"), cell);
    }

    static LegalPeriod period(JsonObject json) {
        return new LegalPeriod(json.date("from"), json.date("to"));
    }

    private List<TestCase> cases() {
        List<JsonObject> cases = content.objects("cases");
        List<CellRef> cells = cells("cases", cases.size());
        List<TestCase> read = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            JsonObject json = cases.get(i);
            read.add(new TestCase(
                    json.text("number"),
                    json.text("title"),
                    json.map("request"),
                    json.map("expected"),
                    json.has("reasons") ? Optional.of(json.texts("reasons")) : Optional.empty(),
                    cells.get(i)));
        }
        return inSheetOrder(read, TestCase::cell);
    }

    private List<CellRef> cells(String name, int count) {
        List<CellRef> cells = presentation.objects(name).stream()
                .map(cell -> new CellRef(cell.text("sheet"), cell.integer("row"), cell.integer("column")))
                .toList();
        if (cells.size() != count) {
            throw new IllegalArgumentException(presentation + " does not fit the content: " + name);
        }
        return cells;
    }

    private static <T> List<T> inSheetOrder(List<T> values, Function<T, CellRef> cell) {
        return values.stream()
                .sorted(Comparator.comparingInt(value -> cell.apply(value).row()))
                .toList();
    }
}

package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.vocabulary.RequestField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of test cases into JSON values. */
final class FieldCells {
    private final SheetView view;
    private final Map<RequestField, CellGrammar> grammars = new HashMap<>();

    FieldCells(SheetView view) {
        this.view = view;
    }

    /** The object of a row: each field from its column, blank cells left out, lists empty rather than left out. */
    Map<String, Object> object(Header header, int row, List<RequestField> fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (RequestField field : fields) {
            header.column(field.term().label())
                    .filter(column -> !view.isBlank(row, column))
                    .flatMap(column -> view.read(row, column, content -> value(field, content)))
                    .ifPresent(value -> JsonValues.put(object, field.pointer(), value));
        }
        fields.stream()
                .filter(field -> field.multiple() && !field.term().optional())
                .filter(field -> JsonValues.get(object, field.pointer()).isEmpty())
                .filter(field -> JsonValues.hasParent(object, field.pointer()))
                .forEach(field -> JsonValues.put(object, field.pointer(), List.of()));
        return object;
    }

    /** What the row expects of the outcome, by pointer; blank cells are not checked. */
    Map<String, Object> expected(Header header, int row, List<RequestField> fields) {
        Map<String, Object> expected = new LinkedHashMap<>();
        for (RequestField field : fields) {
            header.column(Labels.ARROW + field.term().label())
                    .filter(column -> !view.isBlank(row, column))
                    .flatMap(column -> view.read(row, column, content -> expectedValue(field, content)))
                    .ifPresent(value -> expected.put(field.pointer(), value));
        }
        return expected;
    }

    private Object expectedValue(RequestField field, CellContent content) throws UnreadableCell {
        if (!(content instanceof CellContent.Text text) || !Keyword.meansNothing(text.text())) {
            return value(field, content);
        }
        boolean mayBeAbsent = field.term().optional() || field.pointer().indexOf('/', 1) > 0;
        if (!field.multiple() && !mayBeAbsent) {
            throw new UnreadableCell(
                    ProblemCode.MISSING_VALUE,
                    "attend une absence alors que « " + field.term().label() + " » a toujours une valeur",
                    "écrivez la valeur attendue, ou laissez vide pour ne pas la vérifier");
        }
        return field.multiple() ? List.of() : TestCase.ABSENT;
    }

    private Object value(RequestField field, CellContent content) throws UnreadableCell {
        CellGrammar grammar = grammars.computeIfAbsent(
                field, any -> new CellGrammar(any.term().type()));
        if (!field.multiple()) {
            return JsonValues.of(grammar.value(content));
        }
        if (!(content instanceof CellContent.Text text)) {
            return List.of(JsonValues.of(grammar.value(content)));
        }
        List<Object> values = new ArrayList<>();
        List<String> parts = Quotes.split(text.text());
        view.lists().take(parts.size());
        for (String part : parts) {
            Quotes.unquote(part);
            try {
                values.add(JsonValues.of(grammar.value(new CellContent.Text(part))));
            } catch (UnreadableCell e) {
                throw parts.size() > 1 ? e.within(part) : e;
            }
        }
        return List.copyOf(values);
    }

    /** Codes of reasons; {@code -} for none. */
    Optional<List<String>> reasons(Header header, int row) {
        return header.column(Labels.ARROW + Labels.REASONS)
                .filter(column -> !view.isBlank(row, column))
                .flatMap(column -> view.read(row, column, this::reasons));
    }

    private List<String> reasons(CellContent content) throws UnreadableCell {
        if (Keyword.meansNothing(content.shown())) {
            return List.of();
        }
        List<String> reasons = new ArrayList<>();
        List<String> parts = Quotes.split(content.shown());
        view.lists().take(parts.size());
        for (String part : parts) {
            reasons.add(Quotes.unquote(part));
        }
        return reasons.stream().sorted().toList();
    }
}

package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.RequestField;
import fr.dgfip.bareme.vocabulary.RequestList;
import fr.dgfip.bareme.vocabulary.RequestSchema;
import fr.dgfip.bareme.vocabulary.TermType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the sheet {@code Cas de test} and those of the lists of requests and outcomes. */
final class CaseWriter {
    private static final int NUMBER_WIDTH = 8;
    private static final int TITLE_WIDTH = 50;
    private static final int FIELD_WIDTH = 18;
    private static final int FIRST_FIELD = 3;

    private final SheetWriter sheet;
    private final ListColumns lists;
    private int row = 1;

    CaseWriter(SheetWriter sheet, ListColumns lists) {
        this.sheet = sheet;
        this.lists = lists;
    }

    void writeCases(DecisionVocabulary vocabulary, List<TestCase> cases) {
        List<RequestField> request = RequestSchema.of(vocabulary.request()).fields();
        RequestSchema answer = RequestSchema.of(vocabulary.outcome());
        List<RequestField> outcome = answer.fields();
        int firstExpected = FIRST_FIELD + request.size();
        int reasons = firstExpected + outcome.size();
        sheet.width(1, NUMBER_WIDTH);
        sheet.width(2, TITLE_WIDTH);
        sheet.width(reasons, TITLE_WIDTH);
        sheet.header(1, 1, Labels.NUMBER, Look.Group.LEGAL);
        sheet.header(1, 2, Labels.TITLE, Look.Group.LEGAL);
        headers(FIRST_FIELD, request, "", cases.size());
        headers(firstExpected, outcome, Labels.ARROW, cases.size());
        sheet.header(1, reasons, Labels.ARROW + Labels.REASONS, Look.Group.OUTCOME);
        for (TestCase found : cases) {
            row++;
            sheet.text(row, 1, found.number(), Look.TEXT);
            sheet.text(row, 2, found.title(), Look.TEXT);
            object(FIRST_FIELD, request, found.request());
            requirePlaces(outsideLists(answer.lists(), found), outcome);
            expected(firstExpected, outcome, found.expected());
            found.reasons().ifPresent(codes -> sheet.text(row, reasons, joined(codes), Look.TEXT));
        }
        sheet.freeze(2, FIRST_FIELD);
    }

    void writeItems(RequestList list, List<TestCase> cases) {
        write(list, "", cases, found -> items(list, found), item -> object(2, list.fields(), item));
    }

    void writeExpectedItems(RequestList list, List<TestCase> cases) {
        write(list, Labels.ARROW, cases, found -> expectedItems(list, found), item -> {
            requirePlaces(item.keySet(), list.fields());
            expected(2, list.fields(), item);
        });
    }

    private void write(
            RequestList list,
            String arrow,
            List<TestCase> cases,
            Function<TestCase, List<Map<String, Object>>> items,
            Consumer<Map<String, Object>> cells) {
        sheet.header(1, 1, Labels.CASE, Look.Group.LEGAL);
        sheet.width(1, NUMBER_WIDTH);
        int count = cases.stream().mapToInt(found -> items.apply(found).size()).sum();
        headers(2, list.fields(), arrow, count);
        for (TestCase found : cases) {
            for (Map<String, Object> item : items.apply(found)) {
                row++;
                sheet.text(row, 1, found.number(), Look.TEXT);
                cells.accept(item);
            }
        }
        sheet.freeze(2, 2);
    }

    /** Whether a case expects records in this list. */
    static boolean isExpected(RequestList list, List<TestCase> cases) {
        return cases.stream().anyMatch(found -> !expectedItems(list, found).isEmpty());
    }

    /** An expectation the sheets have no place for would be lost without a word. */
    private static void requirePlaces(Set<String> pointers, List<RequestField> fields) {
        Set<String> lost = new TreeSet<>(pointers);
        fields.forEach(field -> lost.remove(field.pointer()));
        if (!lost.isEmpty()) {
            throw new IllegalArgumentException("no cell can expect " + lost);
        }
    }

    private static Set<String> outsideLists(List<RequestList> lists, TestCase found) {
        Set<String> pointers = new HashSet<>(found.expected().keySet());
        lists.stream()
                .filter(list -> !expectedItems(list, found).isEmpty())
                .forEach(list -> pointers.remove(list.pointer()));
        return pointers;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> expectedItems(RequestList list, TestCase found) {
        return (List<Map<String, Object>>) found.expected().getOrDefault(list.pointer(), List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(RequestList list, TestCase found) {
        return (List<Map<String, Object>>)
                JsonValues.get(found.request(), list.pointer()).orElse(List.of());
    }

    private void headers(int first, List<RequestField> fields, String arrow, int rows) {
        for (int i = 0; i < fields.size(); i++) {
            FactTerm term = fields.get(i).term();
            int column = first + i;
            Look.Group group = arrow.isEmpty() ? Look.Group.CONDITION : Look.Group.OUTCOME;
            sheet.width(column, FIELD_WIDTH);
            sheet.header(1, column, arrow + term.label(), group);
            TermHelp.comment(sheet.sheet(), 1, column, term, false);
            if (term.type() instanceof TermType.Text) {
                sheet.keepTexts(column);
            }
            lists.offer(sheet.sheet(), 1, rows, column, term.type());
        }
    }

    private void object(int first, List<RequestField> fields, Map<String, Object> object) {
        for (int i = 0; i < fields.size(); i++) {
            RequestField field = fields.get(i);
            Optional<Object> value = JsonValues.get(object, field.pointer());
            if (value.isPresent() && !value.get().equals(List.of())) {
                field(first + i, field, value.get());
            }
        }
    }

    private void expected(int first, List<RequestField> fields, Map<String, Object> expected) {
        for (int i = 0; i < fields.size(); i++) {
            RequestField field = fields.get(i);
            if (expected.containsKey(field.pointer())) {
                Object value = expected.get(field.pointer());
                boolean nothing = value.equals(TestCase.ABSENT) || value.equals(List.of());
                if (nothing) {
                    sheet.text(row, first + i, "absent");
                } else {
                    field(first + i, field, value);
                }
            }
        }
    }

    private void field(int column, RequestField field, Object value) {
        TermType type = field.term().type();
        if (value instanceof List<?> values) {
            String text = values.stream()
                    .map(one -> ConditionText.key(JsonValues.key(one, type), type))
                    .collect(Collectors.joining(" ; "));
            sheet.text(row, column, text, Look.TEXT);
        } else {
            sheet.value(row, column, JsonValues.key(value, type), type);
        }
    }

    private static String joined(List<String> codes) {
        return codes.isEmpty()
                ? "absent"
                : codes.stream()
                        .map(code -> ConditionText.key(code, new TermType.Text()))
                        .collect(Collectors.joining(" ; "));
    }
}

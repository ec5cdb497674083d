package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.ruleset.diff.ComparedCell;
import fr.dgfip.bareme.ruleset.diff.ComparedLine;
import fr.dgfip.bareme.ruleset.diff.ComparedSheet;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.RequestField;
import fr.dgfip.bareme.vocabulary.RequestSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The cells of test cases: their sheet, then one for each list. The lines of a list stand where their case does. */
final class CaseCells {
    private CaseCells() {}

    static List<ComparedSheet> of(List<TestCase> cases, DecisionVocabulary vocabulary) {
        List<ComparedSheet> sheets = new ArrayList<>();
        RequestSchema request = RequestSchema.of(vocabulary.request());
        RequestSchema outcome = RequestSchema.of(vocabulary.outcome());
        sheets.add(RuleSetCells.sheet(
                Labels.CASES,
                cases.stream()
                        .map(found -> testCase(found, request.fields(), outcome.fields()))
                        .toList()));
        request.lists()
                .forEach(list -> sheets.add(RuleSetCells.sheet(
                        CaseSheets.sheetOf(list),
                        items(
                                cases,
                                found -> CaseWriter.items(list, found),
                                (item, cells) -> given(list.fields(), item, cells)))));
        outcome.lists()
                .forEach(list -> sheets.add(RuleSetCells.sheet(
                        CaseSheets.expectedSheetOf(list),
                        items(
                                cases,
                                found -> CaseWriter.expectedItems(list, found),
                                (item, cells) -> expected(list.fields(), item, cells)))));
        return sheets;
    }

    private static List<ComparedLine> items(
            List<TestCase> cases,
            Function<TestCase, List<Map<String, Object>>> itemsOf,
            BiConsumer<Map<String, Object>, Map<String, ComparedCell>> put) {
        List<ComparedLine> lines = new ArrayList<>();
        for (TestCase found : cases) {
            int rank = 0;
            for (Map<String, Object> item : itemsOf.apply(found)) {
                Map<String, ComparedCell> cells = new LinkedHashMap<>();
                put.accept(item, cells);
                String key = "cas " + found.number() + ", ligne " + ++rank;
                lines.add(new ComparedLine(key, Optional.of(found.cell()), cells));
            }
        }
        return lines;
    }

    private static ComparedLine testCase(TestCase found, List<RequestField> request, List<RequestField> outcome) {
        Map<String, ComparedCell> cells = new LinkedHashMap<>();
        RuleSetCells.put(cells, Labels.TITLE, found.title());
        given(request, found.request(), cells);
        expected(outcome, found.expected(), cells);
        found.reasons()
                .ifPresent(codes -> cells.put(
                        Labels.ARROW + Labels.REASONS, ComparedCell.of(codes, () -> CaseWriter.joined(codes))));
        return new ComparedLine(found.number(), Optional.of(found.cell()), cells);
    }

    private static void given(List<RequestField> fields, Map<String, Object> object, Map<String, ComparedCell> cells) {
        for (RequestField field : fields) {
            CaseWriter.given(field, object)
                    .ifPresent(value -> cells.put(field.term().label(), cell(field, value)));
        }
    }

    private static void expected(
            List<RequestField> fields, Map<String, Object> expected, Map<String, ComparedCell> cells) {
        for (RequestField field : fields) {
            Optional.ofNullable(expected.get(field.pointer()))
                    .ifPresent(value -> cells.put(Labels.ARROW + field.term().label(), cell(field, value)));
        }
    }

    /** Compared as written: a number is the same whether it was read from a workbook or from JSON. */
    private static ComparedCell cell(RequestField field, Object value) {
        return ComparedCell.of(plain(value), () -> CaseWriter.text(field, value));
    }

    private static Object plain(Object value) {
        return value instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : String.valueOf(value);
    }
}

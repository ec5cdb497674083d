package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.RequestField;
import fr.dgfip.bareme.vocabulary.RequestList;
import fr.dgfip.bareme.vocabulary.RequestSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;

/** The sheet {@code Cas de test} and a sheet for each list of records of the request and of the outcome. */
final class CaseSheets {
    private final RequestSchema request;
    private final RequestSchema outcome;
    private final Map<String, TestCase> cases = new LinkedHashMap<>();
    private final List<Silent> silent = new ArrayList<>();

    private final Problems problems;

    /** A case whose own row expects nothing, and how to say so if no other sheet does either. */
    private record Silent(TestCase read, Runnable report) {}

    /** Whether the cases could be read: else no row of a list can be said to name none. */
    private boolean numbered;

    CaseSheets(DecisionVocabulary vocabulary, Problems problems) {
        this.problems = problems;
        this.request = RequestSchema.of(vocabulary.request());
        this.outcome = RequestSchema.of(vocabulary.outcome());
    }

    /** The sheet of a list of the request. */
    static String sheetOf(RequestList list) {
        return SheetNames.of(Labels.CASE_LIST + list.label());
    }

    /** The sheet of a list of the outcome. */
    static String expectedSheetOf(RequestList list) {
        return SheetNames.of(Labels.EXPECTED_LIST + list.label());
    }

    void readCases(SheetView view) {
        OptionalInt headerRow = Header.row(view, Header.NUMBER_FORMS, Labels.NUMBER);
        HiddenContent.report(view, headerRow.orElse(Integer.MAX_VALUE));
        if (headerRow.isEmpty()) {
            return;
        }
        numbered = true;
        List<String> known = new ArrayList<>(List.of(Labels.NUMBER, Labels.TITLE));
        request.fields().forEach(field -> known.add(field.term().label()));
        outcome.fields().forEach(field -> known.add(Labels.ARROW + field.term().label()));
        known.add(Labels.ARROW + Labels.REASONS);
        Header header = Header.read(view, headerRow.getAsInt(), known, List.of(Labels.TITLE));
        FieldCells cells = new FieldCells(view);
        Map<String, Integer> rowOfNumber = new HashMap<>();
        for (int row : header.rowsBelow(view)) {
            String number = RowIds.read(view, header, row, rowOfNumber);
            int before = problems.size();
            TestCase read = new TestCase(
                    number,
                    header.text(view, row, Labels.TITLE),
                    cells.object(header, row, request.fields()),
                    cells.expected(header, row, outcome.fields()),
                    cells.reasons(header, row),
                    view.cell(row, 1));
            cases.put(number, read);
            if (read.expected().isEmpty() && read.reasons().isEmpty() && problems.size() == before) {
                noteNothingExpected(view, row, read);
            }
            view.finish(row);
        }
        view.reportUnreadOfGrid();
    }

    void readList(SheetView view, RequestList list) {
        readItems(view, list, "", (cells, header, row) -> cells.object(header, row, list.fields()), CaseSheets::items);
    }

    /** Each row is a record the outcome must have at this place of the list; blank cells of it are not checked. */
    void readExpectedList(SheetView view, RequestList list) {
        readItems(
                view,
                list,
                Labels.ARROW,
                (cells, header, row) -> cells.expected(header, row, list.fields()),
                CaseSheets::expectedItems);
    }

    private interface ItemReading {
        Map<String, Object> item(FieldCells cells, Header header, int row);
    }

    private void readItems(
            SheetView view,
            RequestList list,
            String arrow,
            ItemReading reading,
            BiFunction<TestCase, RequestList, List<Object>> items) {
        OptionalInt headerRow = Header.row(view, Set.of(French.fold(Labels.CASE)), Labels.CASE);
        HiddenContent.report(view, headerRow.orElse(Integer.MAX_VALUE));
        if (headerRow.isEmpty()) {
            return;
        }
        List<String> known = new ArrayList<>(List.of(Labels.CASE));
        list.fields().stream().map(RequestField::term).forEach(term -> known.add(arrow + term.label()));
        Header header = Header.read(view, headerRow.getAsInt(), known, List.of(Labels.CASE));
        FieldCells cells = new FieldCells(view);
        for (int row : header.rowsBelow(view)) {
            Map<String, Object> item = reading.item(cells, header, row);
            int column = header.columns().getOrDefault(Labels.CASE, 1);
            if (numbered) {
                view.read(row, column, this::caseOf)
                        .ifPresent(found -> items.apply(found, list).add(item));
            } else {
                view.content(row, column);
            }
            view.finish(row);
        }
        view.reportUnreadOfGrid();
    }

    private void noteNothingExpected(SheetView view, int row, TestCase read) {
        int column = view.columns(row).get(0);
        CellRef cell = view.cell(row, column);
        String shown = view.content(row, column).shown();
        silent.add(new Silent(
                read,
                () -> view.report(
                        cell,
                        shown,
                        ProblemCode.MISSING_VALUE,
                        "est un cas sans résultat attendu",
                        "écrivez-en un, ou effacez la ligne si c'est une note")));
    }

    private TestCase caseOf(CellContent content) throws UnreadableCell {
        if (!cases.containsKey(content.shown())) {
            throw new UnreadableCell(
                    ProblemCode.UNKNOWN_CASE,
                    content.shown().isEmpty() ? "le numéro du cas manque" : "n'est le numéro d'aucun cas",
                    () -> Suggestions.advice(
                            content.shown(),
                            cases.keySet(),
                            "écrivez un numéro de la feuille « " + Labels.CASES + " »"));
        }
        return cases.get(content.shown());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> items(TestCase found, RequestList list) {
        if (JsonValues.get(found.request(), list.pointer()).isEmpty()) {
            JsonValues.put(found.request(), list.pointer(), new ArrayList<>());
        }
        return (List<Object>) JsonValues.get(found.request(), list.pointer()).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> expectedItems(TestCase found, RequestList list) {
        return (List<Object>) found.expected().computeIfAbsent(list.pointer(), any -> new ArrayList<>());
    }

    /** Reports the cases that expect nothing, once all sheets are read. */
    void reportNothingExpected() {
        silent.stream()
                .filter(found -> found.read().expected().isEmpty())
                .forEach(found -> found.report().run());
    }

    /** The cases in the order of their sheet, once all sheets are read. */
    List<TestCase> cases() {
        for (TestCase found : cases.values()) {
            request.lists().stream()
                    .filter(list -> JsonValues.hasParent(found.request(), list.pointer()))
                    .forEach(list -> items(found, list));
        }
        return List.copyOf(cases.values());
    }
}

package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.LegalPeriod;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The sheet of one decision table. */
final class TableSheet {
    private static final Set<String> FIXED =
            Set.of(Labels.NUMBER, Labels.LEGAL_BASIS, Labels.COMMENT, Labels.FROM, Labels.TO);

    private static final CellGrammar YES_NO = new CellGrammar(TermType.yesNo());

    private final SheetView view;
    private final TableSpec spec;
    private final Map<String, FactTerm> conditionTerms = new LinkedHashMap<>();
    private final Map<String, FactTerm> outcomeTerms = new LinkedHashMap<>();
    private final Map<FactTerm, RememberedCells> cells = new HashMap<>();
    private final Map<String, Integer> rowOfId = new HashMap<>();

    private TableSheet(SheetView view, TableSpec spec) {
        this.view = view;
        this.spec = spec;
        FactType.of(spec.input()).terms().forEach(term -> conditionTerms.put(term.label(), term));
        FactType.of(spec.outcome()).terms().forEach(term -> outcomeTerms.put(Labels.ARROW + term.label(), term));
    }

    /**
     * The table of the sheet.
     *
     * @param titles of all tables of the decision
     * @param problems tells whether the sheet had any: the table is empty then
     */
    static Optional<DecisionTable> read(SheetView view, TableSpec spec, Collection<String> titles, Problems problems) {
        int before = problems.size();
        OptionalInt headerRow = Header.row(view, Header.NUMBER_FORMS, Labels.NUMBER);
        HiddenContent.report(view, headerRow.orElse(Integer.MAX_VALUE));
        if (headerRow.isEmpty()) {
            return Optional.empty();
        }
        TableSheet sheet = new TableSheet(view, spec);
        if (sheet.isOfAnother(titles)) {
            return Optional.empty();
        }
        Optional<HitPolicy> policy = sheet.policy(headerRow.getAsInt());
        boolean complete = sheet.complete(headerRow.getAsInt());
        int beforeHeader = problems.size();
        Header header = sheet.header(headerRow.getAsInt());
        boolean allColumns = problems.size() == beforeHeader;
        List<Column> conditions = sheet.columns(header, sheet.conditionTerms);
        List<Column> outcomes = sheet.columns(header, sheet.outcomeTerms);
        List<Row> rows = sheet.soundRows(header, conditions, outcomes, problems);
        if (allColumns && policy.filter(HitPolicy.UNIQUE::equals).isPresent()) {
            OverlapReport.report(view, header, new DecisionTable(spec, HitPolicy.UNIQUE, conditions, outcomes, rows));
        }
        view.reportUnreadOfGrid();
        return problems.size() > before
                ? Optional.empty()
                : policy.map(
                        found -> new DecisionTable(spec, found, conditions, outcomes, rows).declaredComplete(complete));
    }

    /** The rows without a problem. */
    private List<Row> soundRows(Header header, List<Column> conditions, List<Column> outcomes, Problems problems) {
        List<Row> rows = new ArrayList<>();
        for (int number : header.rowsBelow(view)) {
            int before = problems.size();
            if (!isStray(number, header, outcomes)) {
                Row row = row(number, header, conditions, outcomes);
                if (problems.size() == before) {
                    rows.add(row);
                }
            }
            view.finish(number);
        }
        return rows;
    }

    /** Whether the sheet bears the title of another table: none of its columns would be known. */
    private boolean isOfAnother(Collection<String> titles) {
        String title = French.fold(view.text(1, 1));
        boolean other = !title.equals(French.fold(spec.title()))
                && titles.stream().anyMatch(known -> French.fold(known).equals(title));
        if (other) {
            view.report(
                    1,
                    1,
                    ProblemCode.UNKNOWN_LABEL,
                    "est le titre d'une autre table que celle de cette feuille",
                    "rendez son nom à chaque feuille");
        }
        return other;
    }

    private Header header(int row) {
        List<String> known = new ArrayList<>(List.of(Labels.NUMBER));
        known.addAll(conditionTerms.keySet());
        known.addAll(outcomeTerms.keySet());
        FIXED.stream().sorted().filter(label -> !known.contains(label)).forEach(known::add);
        List<String> required = new ArrayList<>();
        outcomeTerms.forEach((label, term) -> {
            if (!term.optional()) {
                required.add(label);
            }
        });
        required.add(Labels.LEGAL_BASIS);
        return Header.read(view, row, known, required);
    }

    private Optional<HitPolicy> policy(int headerRow) {
        if (!French.fold(view.text(1, 1)).equals(French.fold(spec.title())) && !view.isBlank(1, 1)) {
            view.report(
                    1,
                    1,
                    ProblemCode.UNKNOWN_LABEL,
                    "n'est pas le titre de cette table",
                    "écrivez « " + spec.title() + " »");
        }
        Optional<Integer> row = rowAbove(headerRow, Labels.POLICY);
        if (row.isEmpty() || view.isBlank(row.get(), 2)) {
            view.report(
                    ProblemCode.MISSING_VALUE,
                    "",
                    "la règle de choix manque",
                    "écrivez « " + Labels.POLICY + " » en A2 et « toutes les lignes », « première ligne » ou"
                            + " « une seule ligne » en B2");
            return Optional.empty();
        }
        return view.read(row.get(), 2, Policies::read);
    }

    /** What the table declares; nothing is a no. */
    private boolean complete(int headerRow) {
        return rowAbove(headerRow, Labels.COMPLETE)
                .filter(row -> !view.isBlank(row, 2))
                .flatMap(row -> view.read(row, 2, YES_NO::value))
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    private Optional<Integer> rowAbove(int headerRow, String label) {
        Optional<Integer> row = view.rows().stream()
                .filter(above -> above < headerRow)
                .filter(above -> French.fold(view.peek(above, 1)).equals(French.fold(label)))
                .findFirst();
        row.ifPresent(found -> view.content(found, 1));
        return row;
    }

    private List<Column> columns(Header header, Map<String, FactTerm> terms) {
        List<Column> columns = new ArrayList<>();
        header.columns().forEach((label, position) -> {
            if (terms.containsKey(label)) {
                columns.add(new Column(terms.get(label), position));
            }
        });
        return columns;
    }

    /** A note, a total, a condition alone: told once, not by each result it lacks. */
    private boolean isStray(int row, Header header, List<Column> outcomes) {
        List<Integer> required = outcomes.stream()
                .filter(column -> !column.term().optional())
                .map(Column::position)
                .toList();
        long blank =
                required.stream().filter(column -> view.isBlank(row, column)).count();
        boolean numbered = header.column(Labels.NUMBER)
                .filter(column -> !view.isBlank(row, column))
                .isPresent();
        boolean stray = blank > 0 && (!numbered || required.size() > 1 && blank == required.size());
        if (stray) {
            view.passOverRow(row);
            view.report(
                    row,
                    view.columns(row).get(0),
                    ProblemCode.MISSING_VALUE,
                    "est dans une ligne sans " + (numbered ? "résultats" : "numéro ni tous ses résultats"),
                    "complétez la ligne, ou effacez-la : une note se met en colonne « Commentaire »");
        }
        return stray;
    }

    private Row row(int number, Header header, List<Column> conditions, List<Column> outcomes) {
        return new Row(
                RowIds.read(view, header, number, rowOfId),
                conditions.stream().map(column -> condition(number, column)).toList(),
                outcomes.stream().map(column -> outcome(number, column)).toList(),
                header.text(view, number, Labels.LEGAL_BASIS),
                header.text(view, number, Labels.COMMENT),
                Periods.read(view, header, number).orElse(LegalPeriod.ALWAYS),
                number);
    }

    private Condition condition(int row, Column column) {
        return view.read(row, column.position(), cells(column.term())::condition)
                .orElse(Condition.ANY);
    }

    private Optional<Object> outcome(int row, Column column) {
        FactTerm term = column.term();
        CellContent content = view.content(row, column.position());
        boolean nothing = content instanceof CellContent.Blank
                || content instanceof CellContent.Text text && Keyword.meansNothing(text.text());
        if (!nothing) {
            return view.read(row, column.position(), cells(term)::value);
        }
        if (!term.optional()) {
            view.report(
                    row,
                    column.position(),
                    ProblemCode.MISSING_VALUE,
                    "le résultat « " + term.label() + " » manque",
                    "écrivez une valeur du type « " + term.type().frenchName() + " »");
        }
        return Optional.empty();
    }

    private RememberedCells cells(FactTerm term) {
        return cells.computeIfAbsent(term, any -> new RememberedCells(new CellGrammar(any.type()), view.lists()));
    }
}

package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.RequestField;
import fr.dgfip.bareme.vocabulary.RequestList;
import fr.dgfip.bareme.vocabulary.RequestSchema;
import fr.dgfip.bareme.vocabulary.TableSpec;
import fr.dgfip.bareme.vocabulary.TermType;
import java.util.List;

/** Writes the sheet {@code Vocabulaire}: every term, then the lists of allowed values. */
final class VocabularyWriter {
    private static final List<String> HEADERS =
            List.of("Feuille", "Rôle", "Terme", "Type", "Unité", "Obligatoire", "Description");
    private static final int[] WIDTHS = {26, 14, 36, 18, 10, 12, 60};
    private static final int LIST_WIDTH = 34;

    private final SheetWriter sheet;
    private int row = 1;

    VocabularyWriter(SheetWriter sheet) {
        this.sheet = sheet;
    }

    void write(DecisionVocabulary vocabulary, ListColumns lists) {
        for (int i = 0; i < HEADERS.size(); i++) {
            sheet.header(1, i + 1, HEADERS.get(i), Look.Group.LEGAL);
            sheet.width(i + 1, WIDTHS[i]);
        }
        for (TableSpec table : vocabulary.tables()) {
            FactType.of(table.input()).terms().forEach(term -> line(table.title(), "condition", term));
            FactType.of(table.outcome()).terms().forEach(term -> line(table.title(), "résultat", term));
        }
        for (ParameterKey key : vocabulary.parameters()) {
            line(Labels.PARAMETERS, "paramètre", key.label(), key.type(), true, "");
        }
        RequestSchema request = RequestSchema.of(vocabulary.request());
        fields(Labels.CASES, "demande", request.fields());
        for (RequestList list : request.lists()) {
            fields(CaseSheets.sheetOf(list), "demande", list.fields());
        }
        RequestSchema outcome = RequestSchema.of(vocabulary.outcome());
        fields(Labels.CASES, "réponse", outcome.fields());
        for (RequestList list : outcome.lists()) {
            fields(CaseSheets.expectedSheetOf(list), "réponse", list.fields());
        }
        lists(lists);
        sheet.freeze(2, 1);
    }

    private void fields(String sheetName, String role, List<RequestField> fields) {
        fields.forEach(field -> line(sheetName, role, field.term()));
    }

    private void line(String sheetName, String role, FactTerm term) {
        line(sheetName, role, term.label(), term.type(), !term.optional(), term.description());
    }

    private void line(
            String sheetName, String role, String label, TermType type, boolean mandatory, String description) {
        row++;
        sheet.text(row, 1, sheetName);
        sheet.text(row, 2, role);
        sheet.text(row, 3, label);
        sheet.text(row, 4, type.frenchName());
        sheet.text(row, 5, ParameterSheet.unit(type));
        sheet.text(row, 6, mandatory ? "oui" : "non");
        sheet.text(row, 7, description);
    }

    private void lists(ListColumns lists) {
        int column = ListColumns.FIRST_COLUMN;
        for (List<String> values : lists.columns().values()) {
            sheet.header(1, column, "Liste", Look.Group.CONDITION);
            sheet.width(column, LIST_WIDTH);
            for (int i = 0; i < values.size(); i++) {
                sheet.text(i + 2, column, values.get(i));
            }
            column++;
        }
    }
}

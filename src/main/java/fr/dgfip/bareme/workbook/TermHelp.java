package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.TermType;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Explains a term to the officer who fills its column. */
final class TermHelp {
    private static final int COLUMNS_WIDE = 4;
    private static final int ROWS_HIGH = 9;

    private TermHelp() {}

    static String type(TermType type) {
        String unit =
                type instanceof TermType.Decimal decimal && !decimal.unit().isEmpty()
                        ? " (" + decimal.unit() + ")"
                        : "";
        return type.frenchName() + unit;
    }

    /** What a condition cell of the type accepts. */
    static String forms(TermType type) {
        if (type instanceof TermType.Decimal decimal) {
            String unit = decimal.isRate() ? " %" : "";
            return "40" + unit + " · > 40" + unit + " · ≤ 40" + unit + " · de 10 à 40" + unit + " · [10 ; 40["
                    + unit(unit) + " · 10 ; 20" + unit + " · sauf 40" + unit;
        }
        if (type instanceof TermType.Date) {
            return "01/08/2022 · avant 01/08/2022 · à partir du 01/08/2022 · du 01/08/2022 au 31/12/2022";
        }
        if (type instanceof TermType.YesNo) {
            return "oui · non";
        }
        return type instanceof TermType.CodeList
                ? "libellé ou code · plusieurs séparés par « ; » · sauf …"
                : "texte exact · plusieurs séparés par « ; » · sauf …";
    }

    private static String unit(String unit) {
        return unit.isEmpty() ? "" : " (avec %)";
    }

    static void comment(XSSFSheet sheet, int row, int column, FactTerm term, boolean condition) {
        String description = term.description().isEmpty() ? "" : term.description() + "\n";
        String accepted = condition ? "\nFormes : " + forms(term.type()) + "\nVide ou « - » : toute valeur." : "";
        comment(sheet, row, column, term.label() + "\n" + description + "Type : " + type(term.type()) + accepted);
    }

    static void comment(XSSFSheet sheet, int row, int column, String text) {
        XSSFComment comment = sheet.createDrawingPatriarch()
                .createCellComment(
                        new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS_WIDE, row + ROWS_HIGH));
        comment.setString(new XSSFRichTextString(text));
        comment.setAuthor("Barème");
        comment.setAddress(row - 1, column - 1);
    }
}

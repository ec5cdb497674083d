package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.vocabulary.TermType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The first sheet of an annotated workbook: a title, a few lines, then a list whose lines lead to cells. Who reads the
 * workbook back passes it over, known by its name and its title.
 */
final class ListSheet {
    /** What a list tells beyond this nobody reads; a text beyond that no workbook may hold. */
    static final int MOST_LINES = Problems.MOST_TOLD;

    private static final int MOST_TEXT = 1_000;
    /** Wide enough for a sentence. */
    private static final int MERGED_COLUMNS = 4;

    private static final String BY = " relevées par Barème";

    private final XSSFWorkbook workbook;
    private final Look look;
    private final SheetWriter sheet;
    private final XSSFCellStyle link;
    private int row = 1;

    private ListSheet(XSSFWorkbook workbook, String name, int... widths) {
        this.workbook = workbook;
        this.look = new Look(workbook);
        this.sheet = new SheetWriter(workbook.createSheet(free(workbook, name)), look);
        this.link = linkStyle();
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i + 1, widths[i]);
        }
        sheet.styled(1, 1, name + BY, look.title());
    }

    /** An empty list of that name before all other sheets, instead of the one an earlier annotation left. */
    static ListSheet first(XSSFWorkbook workbook, String name, int... widths) {
        removeAll(workbook);
        ListSheet list = new ListSheet(workbook, name, widths);
        workbook.setSheetOrder(list.sheet.sheet().getSheetName(), 0);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        workbook.setFirstVisibleTab(0);
        // Sheets selected together are edited together
        workbook.forEach(other -> other.setSelected(workbook.getSheetIndex(other) == 0));
        return list;
    }

    private static void removeAll(XSSFWorkbook workbook) {
        for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
            XSSFSheet found = workbook.getSheetAt(i);
            if (isOne(found.getSheetName(), CellTexts.of(found, 1, 1))) {
                workbook.removeSheetAt(i);
            }
        }
    }

    /** An office may have a sheet of that name itself. */
    private static String free(XSSFWorkbook workbook, String name) {
        String free = name;
        for (int i = 2; workbook.getSheet(free) != null; i++) {
            free = name + " " + i;
        }
        return free;
    }

    /** Whether a sheet is such a list. */
    static boolean isOne(String sheet, String firstCell) {
        return Stream.of(Labels.ERRORS, Labels.DIFFERENCES, Labels.REMARKS)
                .anyMatch(name -> isOne(name, sheet, firstCell));
    }

    private static boolean isOne(String name, String sheet, String firstCell) {
        return French.fold(sheet).startsWith(French.fold(name))
                && French.fold(firstCell).equals(French.fold(name + BY));
    }

    private XSSFCellStyle linkStyle() {
        XSSFFont usual = look.body(Look.TEXT).getFont();
        XSSFFont font = workbook.createFont();
        font.setFontName(usual.getFontName());
        font.setFontHeight(usual.getFontHeight());
        font.setColor(IndexedColors.BLUE.getIndex());
        font.setUnderline(XSSFFont.U_SINGLE);
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(look.body(Look.TEXT));
        style.setFont(font);
        return style;
    }

    /** A line across the list. */
    void remark(String text) {
        across(text, look.emptyColumn());
    }

    /** A line of the legend. */
    void legend(CellMarks.Colour colour) {
        across(colour.legend, CellMarks.filled(workbook, look.emptyColumn(), colour));
    }

    private void across(String text, XSSFCellStyle style) {
        sheet.styled(++row, 1, text, style);
        sheet.merge(row, 1, row, MERGED_COLUMNS);
    }

    void header(String... labels) {
        row += 2;
        for (int i = 0; i < labels.length; i++) {
            sheet.header(row, i + 1, labels[i], Look.Group.LEGAL);
        }
        sheet.freeze(row + 1, 1);
    }

    /**
     * A line of texts.
     *
     * @param target where its first cell leads
     */
    void line(Optional<CellRef> target, List<String> texts) {
        row++;
        for (int i = 0; i < texts.size(); i++) {
            sheet.blank(row, i + 1, new TermType.Text());
            sheet.text(row, i + 1, shortened(texts.get(i)), Look.TEXT);
        }
        target.filter(any -> !texts.get(0).isEmpty()).ifPresent(this::link);
    }

    private void link(CellRef target) {
        XSSFHyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress("'" + target.sheet().replace("'", "''") + "'!" + target.address());
        XSSFCell cell = sheet.sheet().getRow(row - 1).getCell(0);
        cell.setHyperlink(hyperlink);
        cell.setCellStyle(link);
    }

    private static String shortened(String text) {
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT - 1) + "…";
    }
}

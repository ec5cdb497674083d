package fr.dgfip.bareme.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles and the shared texts of a workbook, each made once. */
final class Look {
    /** What a header stands above. */
    enum Group {
        CONDITION(0xDD, 0xEB, 0xF7),
        OUTCOME(0xE2, 0xEF, 0xDA),
        LEGAL(0xED, 0xED, 0xED);

        private final byte[] colour;

        Group(int red, int green, int blue) {
            this.colour = new byte[] {(byte) red, (byte) green, (byte) blue};
        }
    }

    static final String TEXT = "@";
    static final String GENERAL = "General";
    static final String DATE = "dd/mm/yyyy";
    private static final short TITLE_POINTS = 14;

    private final XSSFWorkbook workbook;
    private final Map<Group, XSSFCellStyle> headers = new HashMap<>();
    private final Map<String, XSSFCellStyle> bodies = new HashMap<>();
    private final Map<String, XSSFCellStyle> quoted = new HashMap<>();
    private final Map<String, XSSFCellStyle> columns = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The index of a text among those the cells share; asked for once per text, because the library is slow at it. */
    String sharedText(String text) {
        return texts.computeIfAbsent(
                text,
                any -> String.valueOf(
                        workbook.getSharedStringSource().addSharedStringItem(new XSSFRichTextString(any))));
    }

    XSSFCellStyle title() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold(TITLE_POINTS));
        return style;
    }

    XSSFCellStyle label() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold((short) 11));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    XSSFCellStyle header(Group group) {
        return headers.computeIfAbsent(group, any -> {
            XSSFCellStyle style = label();
            style.setFillForegroundColor(new XSSFColor(group.colour));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setWrapText(true);
            style.setBorderBottom(BorderStyle.THIN);
            return style;
        });
    }

    /** @param format display format code */
    XSSFCellStyle body(String format) {
        return bodies.computeIfAbsent(format, this::newBody);
    }

    /** As {@link #body}, for a text that a spreadsheet might take for a formula. */
    XSSFCellStyle quotedBody(String format) {
        return quoted.computeIfAbsent(format, any -> {
            XSSFCellStyle style = newBody(format);
            style.setQuotePrefixed(true);
            return style;
        });
    }

    /** The style of a column in which nothing is written yet: what is typed there stays text. */
    XSSFCellStyle emptyColumn() {
        return columns.computeIfAbsent(TEXT, this::plain);
    }

    private XSSFCellStyle plain(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private XSSFCellStyle newBody(String format) {
        XSSFCellStyle style = plain(format);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        return style;
    }

    private XSSFFont bold(short points) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        return font;
    }
}

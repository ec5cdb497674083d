package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.SheetGrid.Area;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;

/**
 * Colours cells of an office's workbook. Colours are conditional formats that always hold: the format the office gave its
 * cells stays as it is, and the colours of an earlier annotation can be told from its own and taken away.
 */
final class CellMarks {
    /** What a cell is coloured for. */
    enum Colour {
        PROBLEM("à corriger", 0xFF, 0xC7, 0xCE),
        ADDED("ajouté", 0xC6, 0xEF, 0xCE),
        CHANGED("modifié : une note dit ce qu'il y avait avant", 0xFF, 0xEB, 0x9C),
        MOVED("ligne déplacée", 0xBD, 0xD7, 0xEE),
        DOUBTFUL("à vérifier : une note dit pourquoi", 0xFF, 0xE6, 0x99),
        UNTRIED("aucun cas de test n'y passe", 0xDD, 0xEB, 0xF7);

        final String legend;
        private final byte[] rgb;

        Colour(String legend, int red, int green, int blue) {
            this.legend = legend;
            this.rgb = new byte[] {(byte) red, (byte) green, (byte) blue};
        }

        private XSSFColor ground() {
            return new XSSFColor(rgb, null);
        }
    }

    /** Always true, and known again by its text. */
    private static final String CONDITION = "\"Barème\"<>\"\"";
    /** Areas in one attribute, ten characters each: well below what one piece of XML may hold. */
    private static final int MOST_AREAS = 5_000;

    private final Map<XSSFSheet, Map<Colour, List<Area>>> areas = new LinkedHashMap<>();

    /** Takes away the colours and notes of earlier annotations. */
    static void removeAll(XSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            removeColours(workbook.getSheetAt(i));
            CellNotes.removeAll(workbook.getSheetAt(i));
        }
    }

    private static void removeColours(XSSFSheet sheet) {
        CTConditionalFormatting[] formats = sheet.getCTWorksheet().getConditionalFormattingArray();
        for (int i = formats.length - 1; i >= 0; i--) {
            if (Stream.of(formats[i].getCfRuleArray()).anyMatch(CellMarks::isOurs)) {
                sheet.getCTWorksheet().removeConditionalFormatting(i);
            }
        }
    }

    private static boolean isOurs(CTCfRule rule) {
        return Stream.of(rule.getFormulaArray()).anyMatch(CONDITION::equals);
    }

    void colour(XSSFSheet sheet, Area area, Colour colour) {
        areas.computeIfAbsent(sheet, any -> new EnumMap<>(Colour.class))
                .computeIfAbsent(colour, any -> new ArrayList<>())
                .add(area);
    }

    /** Puts the colours into the workbook. */
    void finish() {
        areas.forEach((sheet, colours) -> colours.forEach((colour, found) -> {
            for (int first = 0; first < found.size(); first += MOST_AREAS) {
                paint(sheet, colour, found.subList(first, Math.min(found.size(), first + MOST_AREAS)));
            }
        }));
    }

    /** The library would compare each area with all others: it is given one, then the rest behind its back. */
    private static void paint(XSSFSheet sheet, Colour colour, List<Area> painted) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(CONDITION);
        XSSFPatternFormatting ground = rule.createPatternFormatting();
        ground.setFillBackgroundColor(colour.ground());
        ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        int number = formats.addConditionalFormatting(new CellRangeAddress[] {range(painted.get(0))}, rule);
        CTConditionalFormatting added = sheet.getCTWorksheet().getConditionalFormattingArray(number);
        added.setSqref(
                painted.stream().map(area -> range(area).formatAsString()).toList());
        putFirst(sheet, added);
    }

    /** Before the office's own conditional formats: the first one that holds colours the cell. */
    private static void putFirst(XSSFSheet sheet, CTConditionalFormatting first) {
        for (CTConditionalFormatting format : sheet.getCTWorksheet().getConditionalFormattingArray()) {
            for (CTCfRule rule : format.getCfRuleArray()) {
                rule.setPriority(rule.getPriority() + 1);
            }
        }
        first.getCfRuleArray(0).setPriority(1);
    }

    private static CellRangeAddress range(Area area) {
        return new CellRangeAddress(
                area.firstRow() - 1, area.lastRow() - 1, area.firstColumn() - 1, area.lastColumn() - 1);
    }

    /** A style with the colour as its ground, for cells of our own. */
    static XSSFCellStyle filled(XSSFWorkbook workbook, XSSFCellStyle like, Colour colour) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(like);
        style.setFillForegroundColor(colour.ground());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}

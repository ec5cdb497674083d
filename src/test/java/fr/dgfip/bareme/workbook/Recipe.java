package fr.dgfip.bareme.workbook;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How a file of the corpus is made again.
 *
 * @param name of the file, without its ending
 * @param did what the officer did, in French: first line of the expected problems
 * @param savedBy the program that wrote the file last
 * @param change made to the base before
 */
record Recipe(String name, String did, SavedBy savedBy, UnaryOperator<byte[]> change) {
    /** The programs that write the corpus; the LibreOffice ones speak French. */
    enum SavedBy {
        POI,
        LIBREOFFICE("xlsx"),
        LIBREOFFICE_VIA_ODS("ods", "xlsx"),
        LIBREOFFICE_VIA_FODS("fods", "xlsx"),
        LIBREOFFICE_AS_ODS("ods"),
        LIBREOFFICE_AS_XLS("xls"),
        LIBREOFFICE_AS_CSV("csv");

        private final List<String> formats;

        SavedBy(String... formats) {
            this.formats = List.of(formats);
        }

        /** The formats the file goes through; whatever the last is, it ends up under the name of an .xlsx. */
        List<String> formats() {
            return formats;
        }
    }

    static Recipe poi(String name, String did, Consumer<XSSFWorkbook> edit) {
        return new Recipe(name, did, SavedBy.POI, file -> Edited.inSpreadsheet(file, edit));
    }

    static Recipe libreOffice(String name, String did, Consumer<XSSFWorkbook> edit) {
        return new Recipe(name, did, SavedBy.LIBREOFFICE, file -> Edited.inSpreadsheet(file, edit));
    }

    /** A change within the archive, of what a spreadsheet program does not let us write. */
    static Recipe part(String name, String did, String part, UnaryOperator<String> change) {
        return new Recipe(name, did, SavedBy.POI, file -> Edited.withPartChanged(file, part, change));
    }

    static Consumer<XSSFWorkbook> text(String sheet, String address, String text) {
        return workbook -> Edited.cell(workbook.getSheet(sheet), address).setCellValue(text);
    }

    static Consumer<XSSFWorkbook> number(String sheet, String address, double value, String format) {
        return workbook -> {
            XSSFCell cell = Edited.cell(workbook.getSheet(sheet), address);
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            cell.setCellValue(value);
        };
    }

    static Consumer<XSSFWorkbook> onSheet(String name, Consumer<XSSFSheet> edit) {
        return workbook -> edit.accept(workbook.getSheet(name));
    }

    static void coloured(XSSFCell cell, IndexedColors letters, IndexedColors ground) {
        XSSFWorkbook workbook = cell.getSheet().getWorkbook();
        XSSFFont font = workbook.createFont();
        font.setColor(letters.getIndex());
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFont(font);
        if (ground != IndexedColors.AUTOMATIC) {
            style.setFillForegroundColor(ground.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        cell.setCellStyle(style);
    }
}

package fr.dgfip.bareme.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An annotated workbook as somebody sees it who opens it. */
final class Opened {
    private Opened() {}

    static <T> T look(byte[] file, Function<XSSFWorkbook, T> look) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return look.apply(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int numberOfSheets(byte[] file) {
        return look(file, XSSFWorkbook::getNumberOfSheets);
    }

    /** The filled cells of a row, from the left. */
    static List<String> texts(XSSFSheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        sheet.getRow(row - 1).forEach(cell -> texts.add(cell.getStringCellValue()));
        texts.removeIf(String::isEmpty);
        return texts;
    }

    static String note(XSSFWorkbook workbook, String sheet, String address) {
        return Optional.ofNullable(workbook.getSheet(sheet).getCellComment(new CellAddress(address)))
                .map(comment -> comment.getString().getString())
                .orElse("");
    }

    /** The areas that have a colour, in the order they were given it. */
    static List<String> coloured(XSSFSheet sheet) {
        List<String> areas = new ArrayList<>();
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            for (CellRangeAddress area : formats.getConditionalFormattingAt(i).getFormattingRanges()) {
                areas.add(area.formatAsString());
            }
        }
        return areas;
    }
}

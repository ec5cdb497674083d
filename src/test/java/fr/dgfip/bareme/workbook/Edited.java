package fr.dgfip.bareme.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of {@link Fixture} after somebody changed it: in a spreadsheet, or within the archive. */
final class Edited {
    static final String GRID = "Grille de risque";

    private static final byte[] ORIGINAL = WorkbookWriter.write(Fixture.ruleSet(), Fixture.VOCABULARY);

    private Edited() {}

    static byte[] original() {
        return ORIGINAL.clone();
    }

    static byte[] inSpreadsheet(Consumer<XSSFWorkbook> edit) {
        return inSpreadsheet(original(), edit);
    }

    static byte[] inSpreadsheet(byte[] file, Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            edit.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] withText(String sheet, String address, String text) {
        return inSpreadsheet(workbook -> cell(workbook.getSheet(sheet), address).setCellValue(text));
    }

    static XSSFCell cell(XSSFSheet sheet, String address) {
        CellReference reference = new CellReference(address);
        XSSFRow row = sheet.getRow(reference.getRow());
        XSSFRow found = row == null ? sheet.createRow(reference.getRow()) : row;
        return found.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static byte[] withPart(String name, String content) {
        Map<String, byte[]> parts = parts(original());
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static byte[] withPartChanged(String name, UnaryOperator<String> change) {
        return withPartChanged(original(), name, change);
    }

    static byte[] withPartChanged(byte[] file, String name, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(file);
        String text = new String(parts.get(name), StandardCharsets.UTF_8);
        parts.put(name, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<CellProblem> problems(byte[] file) {
        WorkbookReading reading = WorkbookReader.read(file, Fixture.VOCABULARY);
        return reading instanceof WorkbookReading.Faulty faulty ? faulty.problems() : List.of();
    }

    static List<String> sentences(byte[] file) {
        return problems(file).stream().map(CellProblem::sentence).toList();
    }
}

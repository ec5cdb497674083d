package fr.dgfip.bareme.workbook;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet of a workbook as a table of an .ods. Rows and columns count from 0 here. */
final class OdsSheetWriter {
    private final OdsXml xml;
    private final XSSFSheet sheet;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> dropDowns;
    private final int lastColumn;

    OdsSheetWriter(OdsXml xml, XSSFSheet sheet, OdsDropDowns dropDowns) {
        this.xml = xml;
        this.sheet = sheet;
        this.dropDowns = dropDowns.byRow(sheet);
        this.lastColumn = lastColumn(sheet);
    }

    private static int lastColumn(XSSFSheet sheet) {
        int last = 0;
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            XSSFRow found = sheet.getRow(row);
            last = found == null ? last : Math.max(last, found.getLastCellNum() - 1);
        }
        return last;
    }

    void write() throws XMLStreamException {
        xml.element(
                "table:table",
                () -> {
                    for (int column = 0; column <= lastColumn; column++) {
                        column(column);
                    }
                    rows();
                },
                "table:name",
                sheet.getSheetName(),
                "table:style-name",
                "ta1");
    }

    private void column(int column) throws XMLStreamException {
        xml.empty(
                "table:table-column",
                "table:style-name",
                OdsStyleWriter.columnStyle(sheet.getColumnWidth(column)),
                "table:default-cell-style-name",
                OdsStyleWriter.cellStyle((XSSFCellStyle) sheet.getColumnStyle(column)));
    }

    /** Rows without cells are written together as long as they offer the same lists. */
    private void rows() throws XMLStreamException {
        TreeSet<Integer> starts = new TreeSet<>(dropDowns.keySet());
        sheet.forEach(row -> {
            starts.add(row.getRowNum());
            starts.add(row.getRowNum() + 1);
        });
        for (int start : starts) {
            Optional<XSSFRow> row = Optional.ofNullable(sheet.getRow(start));
            Integer next = starts.higher(start);
            if (row.isPresent()) {
                row(row.get());
            } else if (next != null) {
                int repeated = next - start;
                xml.element(
                        "table:table-row",
                        () -> cells(start, Optional.empty()),
                        "table:number-rows-repeated",
                        String.valueOf(repeated));
            }
        }
    }

    private void row(XSSFRow row) throws XMLStreamException {
        xml.element(
                "table:table-row",
                () -> cells(row.getRowNum(), Optional.of(row)),
                "table:style-name",
                OdsStyleWriter.rowStyle(row.getHeight()));
    }

    private void cells(int number, Optional<XSSFRow> row) throws XMLStreamException {
        NavigableMap<Integer, String> lists = Optional.ofNullable(dropDowns.floorEntry(number))
                .map(entry -> entry.getValue())
                .orElse(Collections.emptyNavigableMap());
        int last =
                Math.max(row.map(found -> found.getLastCellNum() - 1).orElse(0), lists.isEmpty() ? 0 : lists.lastKey());
        for (int column = 0; column <= last; column++) {
            int position = column;
            Optional<String> list = Optional.ofNullable(lists.get(column));
            Optional<XSSFCell> cell = row.flatMap(found -> Optional.ofNullable(found.getCell(position)));
            if (cell.isPresent()) {
                cell(cell.get(), list);
            } else if (list.isPresent()) {
                xml.empty("table:table-cell", "table:content-validation-name", list.get());
            } else {
                xml.empty("table:table-cell");
            }
        }
    }

    private void cell(XSSFCell cell, Optional<String> list) throws XMLStreamException {
        OdsCellValue value = OdsCellValue.of(cell);
        xml.element(
                "table:table-cell",
                () -> {
                    note(cell);
                    if (!value.shown().isEmpty()) {
                        xml.paragraphs(value.shown());
                    }
                },
                value.attributes(OdsStyleWriter.cellStyle(cell.getCellStyle()), list));
    }

    private void note(XSSFCell cell) throws XMLStreamException {
        XSSFComment comment = sheet.getCellComment(new CellAddress(cell));
        if (comment != null) {
            xml.element("office:annotation", () -> {
                xml.element("dc:creator", () -> xml.text(comment.getAuthor()));
                xml.paragraphs(comment.getString().getString());
            });
        }
    }
}

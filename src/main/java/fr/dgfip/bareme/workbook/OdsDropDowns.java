package fr.dgfip.bareme.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The drop-down lists of a workbook. In an .ods each is named once, and each cell that offers it says so. */
final class OdsDropDowns {
    private final Map<String, XSSFDataValidation> byCondition = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    OdsDropDowns(XSSFWorkbook workbook) {
        workbook.forEach(sheet -> ((XSSFSheet) sheet).getDataValidations().forEach(validation -> {
            String condition = condition(validation);
            byCondition.putIfAbsent(condition, validation);
            names.putIfAbsent(condition, "val" + (names.size() + 1));
        }));
    }

    private static String condition(XSSFDataValidation validation) {
        AreaReference area =
                new AreaReference(validation.getValidationConstraint().getFormula1(), SpreadsheetVersion.EXCEL2007);
        String[] first = area.getFirstCell().getCellRefParts();
        String[] last = area.getLastCell().getCellRefParts();
        return "of:cell-content-is-in-list([$'"
                + area.getFirstCell().getSheetName().replace("'", "''") + "'.$" + first[2] + "$" + first[1] + ":.$"
                + last[2] + "$" + last[1] + "])";
    }

    void write(OdsXml xml) throws XMLStreamException {
        if (names.isEmpty()) {
            return;
        }
        xml.element("table:content-validations", () -> {
            for (Map.Entry<String, XSSFDataValidation> entry : byCondition.entrySet()) {
                XSSFDataValidation validation = entry.getValue();
                xml.element(
                        "table:content-validation",
                        () -> xml.element(
                                "table:error-message",
                                () -> xml.paragraphs(validation.getErrorBoxText()),
                                "table:message-type",
                                "warning",
                                "table:title",
                                validation.getErrorBoxTitle(),
                                "table:display",
                                "true"),
                        "table:name",
                        names.get(entry.getKey()),
                        "table:condition",
                        entry.getKey(),
                        "table:allow-empty-cell",
                        "true",
                        "table:display-list",
                        "unsorted");
            }
        });
    }

    /** By column, the names of the lists that the cells of the rows offer, from each row at which they change; from 0. */
    NavigableMap<Integer, NavigableMap<Integer, String>> byRow(XSSFSheet sheet) {
        TreeSet<Integer> changes = new TreeSet<>();
        changes.add(0);
        for (XSSFDataValidation validation : sheet.getDataValidations()) {
            for (CellRangeAddress region : validation.getRegions().getCellRangeAddresses()) {
                changes.add(region.getFirstRow());
                changes.add(region.getLastRow() + 1);
            }
        }
        NavigableMap<Integer, NavigableMap<Integer, String>> byRow = new TreeMap<>();
        changes.forEach(row -> byRow.put(row, new TreeMap<>()));
        for (XSSFDataValidation validation : sheet.getDataValidations()) {
            String name = names.get(condition(validation));
            for (CellRangeAddress region : validation.getRegions().getCellRangeAddresses()) {
                byRow.subMap(region.getFirstRow(), region.getLastRow() + 1)
                        .values()
                        .forEach(columns -> {
                            for (int column = region.getFirstColumn(); column <= region.getLastColumn(); column++) {
                                columns.put(column, name);
                            }
                        });
            }
        }
        return byRow;
    }
}

package fr.dgfip.bareme.workbook;

import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Texts of sheets opened with the library. */
final class CellTexts {
    private CellTexts() {}

    /** The text of a cell that holds one as its content; empty for any other. Rows and columns count from 1. */
    static String of(XSSFSheet sheet, int row, int column) {
        return Optional.ofNullable(sheet.getRow(row - 1))
                .map(cells -> cells.getCell(column - 1))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(cell -> French.strip(cell.getStringCellValue()))
                .orElse("");
    }
}

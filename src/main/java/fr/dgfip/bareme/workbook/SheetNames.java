package fr.dgfip.bareme.workbook;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Names of sheets: at most 31 characters, some signs not allowed. */
final class SheetNames {
    private SheetNames() {}

    /** The name of the sheet for a title. */
    static String of(String title) {
        return WorkbookUtil.createSafeSheetName(title, '-');
    }

    /** The sheet of the table or list of that title, however its name is written. */
    static Optional<XSSFSheet> find(XSSFWorkbook workbook, String title) {
        String name = French.fold(of(title));
        return IntStream.range(0, workbook.getNumberOfSheets())
                .filter(sheet -> French.fold(workbook.getSheetName(sheet)).equals(name))
                .mapToObj(workbook::getSheetAt)
                .findFirst();
    }
}

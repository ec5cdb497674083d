package fr.dgfip.bareme.workbook;

import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets: at most 31 characters, some signs not allowed. */
final class SheetNames {
    private SheetNames() {}

    /** The name of the sheet for a title. */
    static String of(String title) {
        return WorkbookUtil.createSafeSheetName(title, '-');
    }
}

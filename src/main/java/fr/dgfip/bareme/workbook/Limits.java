package fr.dgfip.bareme.workbook;

/** How large a workbook may be: far above what offices need, low enough that no file can exhaust the service. */
final class Limits {
    static final int FILE_BYTES = 5 * 1024 * 1024;
    static final int INFLATED_BYTES = 64 * 1024 * 1024;
    static final int PARTS = 256;
    static final int CELLS = 200_000;
    static final int ROWS = 20_000;
    static final int COLUMNS = 200;
    static final int SHARED_STRINGS = 100_000;
    static final int TEXT_LENGTH = 4_000;
    static final int MERGES = 1_000;
    static final int STYLES = 4_000;
    static final int SHEET_ROW_ELEMENTS = 1_100_000;

    private Limits() {}
}

package fr.dgfip.bareme.workbook;

/**
 * How large a workbook may be: far above what offices need, low enough that no file can exhaust the service. Together they
 * keep every verdict within 2 seconds and 50 MB, see docs/reliability.md.
 */
final class Limits {
    static final int FILE_BYTES = 5 * 1024 * 1024;
    static final int INFLATED_BYTES = 64 * 1024 * 1024;
    static final int PARTS = 256;
    /** What {@link #PARTS} allows where each sheet is a part. */
    static final int SHEETS = 256;

    static final int CELLS = 200_000;
    static final int ROWS = 20_000;
    static final int COLUMNS = 200;
    static final int SHARED_STRINGS = 100_000;
    static final int TEXT_LENGTH = 4_000;
    /** Of all cells together: 40 characters for each of {@link #CELLS}. */
    static final int TEXTS_LENGTH = 8_000_000;

    static final int MERGES = 1_000;
    static final int STYLES = 4_000;
    static final int SHEET_ROW_ELEMENTS = 1_100_000;
    /** Of all sheets together: what one has when each of its columns has a width of its own. */
    static final int COLUMN_ELEMENTS = 16_384;
    /** Values in all lists of one workbook, {@code a ; b ; c}. */
    static final int LIST_VALUES = 300_000;

    /** What spreadsheets allow for a display format. */
    static final int FORMAT_LENGTH = 255;
    /** Tags, texts and attributes of all parts: ten for each cell, and those of a sheet whose every row has a height. */
    static final int XML_PIECES = 6_000_000;
    /** What is annotated with the library, which makes objects of all of them: 120,000 cells, in 160 MB. */
    static final int ANNOTATED_PIECES = 1_000_000;
    /** Characters of one tag, comment or run of text; the longest real ones list the areas of a drop-down. */
    static final int XML_PIECE = 256 * 1024;

    static final int XML_DEPTH = 64;
    static final int XML_NAME_SPACES = 256;

    private Limits() {}

    /** @throws RefusedFile when no sheet may hold anything there */
    static void requireInside(long row, long column) throws RefusedFile {
        if (row > ROWS || column > COLUMNS) {
            throw new RefusedFile(
                    ProblemCode.CELL_OUT_OF_BOUNDS,
                    "",
                    "une cellule est remplie en ligne " + row + ", colonne " + column
                            + " : une feuille va au plus jusqu'à la ligne 20 000 et la colonne 200",
                    "effacez cette cellule ou rapprochez-la de la grille");
        }
    }
}

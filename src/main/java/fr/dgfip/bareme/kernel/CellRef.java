package fr.dgfip.bareme.kernel;

/**
 * A cell of a workbook.
 *
 * @param sheet name of the sheet as the officer sees it
 * @param row row number as the spreadsheet shows it, from 1
 * @param column column number from 1 ({@code A} is 1)
 */
public record CellRef(String sheet, int row, int column) {
    public CellRef {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("cell " + row + ", " + column + " of " + sheet + " does not exist");
        }
    }

    /** The address within the sheet, {@code B17}. */
    public String address() {
        String letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters + row;
    }
}

package fr.dgfip.bareme.workbook;

/** Where a walk through the cells of a sheet is; rows and columns count from 1. */
final class Position {
    private static final int LETTERS = 26;
    /** What spreadsheets know: row 1,048,576, column XFD. */
    private static final int LONGEST_ROW = 7;

    private static final int LONGEST_COLUMN = 3;

    private int row;
    private int column;

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** @throws NumberFormatException when there is no such row */
    void startRow(int number) {
        if (number < 1) {
            throw new NumberFormatException("row " + number);
        }
        row = number;
        column = 0;
    }

    void nextColumn() {
        column++;
    }

    /**
     * @param address such as {@code B17}, or {@code $B$17} in a reference to an area
     * @throws NumberFormatException when it is no address
     */
    void moveTo(String address) {
        String plain = address.replace("$", "");
        int letters = 0;
        int found = 0;
        while (letters < plain.length() && plain.charAt(letters) >= 'A' && plain.charAt(letters) <= 'Z') {
            found = found * LETTERS + plain.charAt(letters) - 'A' + 1;
            letters++;
            requireAddress(letters <= LONGEST_COLUMN, address);
        }
        String digits = plain.substring(letters);
        boolean number =
                digits.chars().allMatch(digit -> digit >= '0' && digit <= '9') && digits.length() <= LONGEST_ROW;
        requireAddress(letters > 0 && number && !digits.isEmpty() && digits.charAt(0) != '0', address);
        row = Integer.parseInt(digits);
        column = found;
    }

    private static void requireAddress(boolean holds, String address) {
        if (!holds) {
            throw new NumberFormatException("no address: " + address);
        }
    }
}

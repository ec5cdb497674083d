package fr.dgfip.bareme.workbook;

/** Where a walk through the cells of a sheet is; rows and columns count from 1. */
final class Position {
    private static final int LETTERS = 26;

    private int row;
    private int column;

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    void startRow(int number) {
        row = number;
        column = 0;
    }

    void nextColumn() {
        column++;
    }

    /**
     * @param address such as {@code B17}
     * @throws NumberFormatException when it is no address
     */
    void moveTo(String address) {
        int letters = 0;
        int found = 0;
        while (letters < address.length() && Character.isLetter(address.charAt(letters))) {
            found = Math.addExact(Math.multiplyExact(found, LETTERS), address.charAt(letters) - 'A' + 1);
            letters++;
        }
        row = Integer.parseInt(address.substring(letters));
        column = found;
        if (row < 1 || column < 1) {
            throw new NumberFormatException(address);
        }
    }
}

package fr.dgfip.bareme.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** What the file of a sheet holds, not yet judged: cells with content, merged areas, hidden rows and columns. */
final class SheetGrid {
    /** Rows by number, their cells by column number; both from 1. */
    final NavigableMap<Integer, NavigableMap<Integer, RawCell>> rows = new TreeMap<>();

    final BitSet hiddenRows = new BitSet();
    final BitSet shownRows = new BitSet();
    boolean hiddenByDefault;
    /** Whether a filter may have hidden rows. */
    boolean filtered;
    /** Within the columns that may hold anything, so that there are few of them however many the file declares. */
    final Set<Area> hiddenColumns = new LinkedHashSet<>();

    final List<Area> merges = new ArrayList<>();
    /** Whether cells that hold zero look empty. */
    boolean zerosHidden;

    /** A block of cells, ends included. */
    record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /**
     * @param type the {@code t} attribute: {@code n}, {@code s}, {@code str}, {@code inlineStr}, {@code b}, {@code e},
     *     {@code d}
     * @param text the text of the value as the file has it; for texts, the text without the spaces around it
     * @param style index of the cell's format
     */
    record RawCell(String type, String text, boolean formula, int style) {}

    /** The cells with content, as bits that run down the columns, so that an area is a few runs of them. */
    BitSet cellsByColumn() {
        BitSet cells = new BitSet();
        rows.forEach((row, inRow) -> inRow.keySet().forEach(column -> cells.set(bit(row, column))));
        return cells;
    }

    static int bit(int row, int column) {
        return column * (Limits.ROWS + 1) + row;
    }
}

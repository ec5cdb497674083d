package fr.dgfip.bareme.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the file of a sheet holds, not yet judged: cells with content, merged areas, hidden rows and columns. */
final class SheetGrid {
    /** Rows by number, their cells by column number; both from 1. */
    final NavigableMap<Integer, NavigableMap<Integer, RawCell>> rows = new TreeMap<>();

    final NavigableSet<Integer> hiddenRows = new TreeSet<>();
    final List<Area> hiddenColumns = new ArrayList<>();
    final List<Area> merges = new ArrayList<>();
    boolean hiddenByDefault;
    boolean filtered;
    final NavigableSet<Integer> shownRows = new TreeSet<>();

    /** A block of cells, ends included. */
    record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        boolean contains(int row, int column) {
            return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
        }
    }

    /**
     * @param type the {@code t} attribute: {@code n}, {@code s}, {@code str}, {@code inlineStr}, {@code b}, {@code e},
     *     {@code d}
     * @param text the text of the value as the file has it; for shared strings, the string
     * @param style index of the cell's format
     */
    record RawCell(String type, String text, boolean formula, int style) {}
}

package fr.dgfip.bareme.workbook;

import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Where the reading of a sheet's file is. Names count only in their place and name space, as spreadsheets have it; what
 * belongs to the grid and stands elsewhere, where some programs would see it and others not, is refused.
 */
final class SheetPath {
    /** The elements that tell what a sheet holds and shows. */
    enum Place {
        VIEW,
        ROW_FORMAT,
        COLUMN,
        ROW,
        CELL,
        VALUE,
        FORMULA,
        INLINE,
        MERGE,
        CONDITIONAL_FORMAT,
        FILTER,
        OTHER
    }

    private static final Set<String> SECTIONS =
            Set.of("sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells");
    private static final Map<String, Integer> DATA = Map.of("row", 3, "c", 4, "f", 5, "is", 5, "v", 5);
    private static final int SECTION = 2;
    private static final int ROW = 3;
    static final int CELL_DEPTH = 4;
    private static final int CONTENT = 5;

    private String section = "";
    private boolean dataSeen;

    /** The place of an element that starts. */
    Place enter(BoundedXml reader) throws XMLStreamException {
        String name = Xml.isSpreadsheet(reader) ? reader.getLocalName() : "";
        int depth = reader.depth();
        requireRoot(name, depth);
        requireSection(name, depth);
        if (section.equals("sheetData")) {
            return data(name, depth);
        }
        if (depth == SECTION) {
            return name.equals("sheetFormatPr") ? Place.ROW_FORMAT : Place.OTHER;
        }
        return depth == ROW ? listed(section + "/" + name) : Place.OTHER;
    }

    private static void requireRoot(String name, int depth) throws XMLStreamException {
        if (depth == 1 && !name.equals("worksheet")) {
            throw new XMLStreamException("not a worksheet");
        }
    }

    private void requireSection(String name, int depth) throws XMLStreamException {
        boolean data = name.equals("sheetData");
        if (SECTIONS.contains(name) && (depth != SECTION || data && dataSeen)) {
            throw new XMLStreamException(name + " out of place");
        }
        dataSeen |= data;
        section = depth == SECTION ? name : section;
    }

    private static Place data(String name, int depth) throws XMLStreamException {
        if (depth < ROW || depth > CONTENT) {
            return Place.OTHER;
        }
        if (!DATA.getOrDefault(name, 0).equals(depth)) {
            throw new XMLStreamException("neither row, cell nor content among the data");
        }
        return switch (name) {
            case "row" -> Place.ROW;
            case "c" -> Place.CELL;
            case "f" -> Place.FORMULA;
            case "is" -> Place.INLINE;
            default -> Place.VALUE;
        };
    }

    private static Place listed(String path) {
        return switch (path) {
            case "sheetViews/sheetView" -> Place.VIEW;
            case "cols/col" -> Place.COLUMN;
            case "mergeCells/mergeCell" -> Place.MERGE;
            case "conditionalFormatting/cfRule" -> Place.CONDITIONAL_FORMAT;
            case "autoFilter/filterColumn" -> Place.FILTER;
            default -> Place.OTHER;
        };
    }
}

package fr.dgfip.bareme.workbook;

import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Where the reading of the content of an .ods is. Names count only in their place, as for {@link SheetPath}: what belongs to
 * a grid and stands elsewhere, where some programs would see it and others not, is refused.
 */
final class OdsPath {
    /** The elements that tell what a sheet holds and shows. */
    enum Place {
        START,
        DOCUMENT,
        BODY,
        SPREADSHEET,
        TABLE,
        COLUMNS,
        COLUMN,
        ROWS,
        ROW,
        CELL,
        /** Text within a cell: a paragraph, or a piece of one with a look or a link of its own. */
        PARAGRAPH,
        SPAN,
        SPACES,
        TAB,
        BREAK,
        /** The comment of a cell, and what is in it. */
        NOTE,
        OTHER
    }

    private static final Set<String> COLUMN_GROUPS =
            Set.of("table:table-columns", "table:table-header-columns", "table:table-column-group");
    private static final Set<String> ROW_GROUPS =
            Set.of("table:table-rows", "table:table-header-rows", "table:table-row-group");
    private static final Set<String> CELLS = Set.of("table:table-cell", "table:covered-table-cell");
    private static final Set<String> GRID =
            Set.of("office:body", "office:spreadsheet", "table:table", "table:table-column", "table:table-row");

    private final Place[] places = new Place[Limits.XML_DEPTH + 1];
    private boolean bodySeen;

    OdsPath() {
        places[0] = Place.START;
    }

    /** The place of an element that starts. */
    Place enter(BoundedXml reader) throws XMLStreamException {
        String name = Ods.name(reader);
        int depth = reader.depth();
        Place place = within(places[depth - 1], name);
        if (place == Place.OTHER && isOfGrid(name)) {
            throw new XMLStreamException(name + " out of place");
        }
        places[depth] = place;
        return place;
    }

    /** Whether what stands directly in the open element of this depth is text of a cell. */
    boolean isText(int depth) {
        return places[depth] == Place.PARAGRAPH || places[depth] == Place.SPAN;
    }

    private static boolean isOfGrid(String name) {
        return GRID.contains(name) || CELLS.contains(name) || COLUMN_GROUPS.contains(name) || ROW_GROUPS.contains(name);
    }

    private Place within(Place parent, String name) throws XMLStreamException {
        return switch (parent) {
            case START -> required(name, "office:document-content", Place.DOCUMENT);
            case DOCUMENT -> section(name);
            case BODY -> required(name, "office:spreadsheet", Place.SPREADSHEET);
            case SPREADSHEET -> name.equals("table:table") ? Place.TABLE : Place.OTHER;
            case TABLE -> inTable(name);
            case COLUMNS -> listed(inTable(name), Place.COLUMNS, Place.COLUMN, name);
            case ROWS -> listed(inTable(name), Place.ROWS, Place.ROW, name);
            case ROW -> required(CELLS.contains(name) ? "" : name, "", Place.CELL);
            case CELL -> inCell(name);
            case PARAGRAPH, SPAN -> inText(name);
            case SPACES, TAB, BREAK, COLUMN -> throw new XMLStreamException(name + " in " + parent);
            case NOTE -> Place.NOTE;
            case OTHER -> Place.OTHER;
        };
    }

    /** The content comes once and last. */
    private Place section(String name) throws XMLStreamException {
        if (bodySeen) {
            throw new XMLStreamException(name + " after the content");
        }
        bodySeen = name.equals("office:body");
        return bodySeen ? Place.BODY : Place.OTHER;
    }

    private static Place required(String name, String expected, Place place) throws XMLStreamException {
        if (!name.equals(expected)) {
            throw new XMLStreamException(name + " instead of " + place);
        }
        return place;
    }

    private static Place inTable(String name) {
        if (COLUMN_GROUPS.contains(name)) {
            return Place.COLUMNS;
        }
        if (ROW_GROUPS.contains(name)) {
            return Place.ROWS;
        }
        return switch (name) {
            case "table:table-column" -> Place.COLUMN;
            case "table:table-row" -> Place.ROW;
            default -> Place.OTHER;
        };
    }

    private static Place listed(Place place, Place group, Place one, String name) throws XMLStreamException {
        boolean pageBreak = name.equals("text:soft-page-break");
        if (place != group && place != one && !pageBreak) {
            throw new XMLStreamException(name + " in " + group);
        }
        return place;
    }

    private static Place inCell(String name) throws XMLStreamException {
        return switch (name) {
            case "text:p" -> Place.PARAGRAPH;
            case "office:annotation" -> Place.NOTE;
            case "table:detective" -> Place.OTHER;
            default -> throw new XMLStreamException(name + " in a cell");
        };
    }

    /** Fields, that each program fills in its own way, are none of the pieces. */
    private static Place inText(String name) throws XMLStreamException {
        return switch (name) {
            case "text:span", "text:a" -> Place.SPAN;
            case "text:s" -> Place.SPACES;
            case "text:tab" -> Place.TAB;
            case "text:line-break" -> Place.BREAK;
            default -> throw new XMLStreamException(name + " in a text");
        };
    }
}

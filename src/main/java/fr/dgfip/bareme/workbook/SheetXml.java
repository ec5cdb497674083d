package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.SheetGrid.Area;
import fr.dgfip.bareme.workbook.SheetGrid.RawCell;
import java.io.InputStream;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the file of one sheet. The pre-scan has bounded it. */
final class SheetXml {
    private static final int LAST = 1_048_576;

    private final XMLStreamReader reader;
    private final List<String> sharedStrings;
    private final SheetGrid grid = new SheetGrid();

    private SheetXml(XMLStreamReader reader, List<String> sharedStrings) {
        this.reader = reader;
        this.sharedStrings = sharedStrings;
    }

    static SheetGrid read(InputStream in, List<String> sharedStrings) throws XMLStreamException {
        SheetXml sheet = new SheetXml(Xml.open(in), sharedStrings);
        sheet.readAll();
        return sheet.grid;
    }

    private void readAll() throws XMLStreamException {
        Position position = new Position();
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "sheetFormatPr" -> grid.hiddenByDefault = Xml.isTrue(reader, "zeroHeight");
                case "filterColumn" -> grid.filtered = true;
                case "col" -> column();
                case "row" -> row(position);
                case "c" -> cell(position);
                case "mergeCell" ->
                    grid.merges.add(area(Xml.attribute(reader, "ref").orElse("A1")));
                default -> {}
            }
        }
    }

    private void column() {
        boolean hidden = Xml.isTrue(reader, "hidden")
                || Xml.attribute(reader, "width").filter(SheetXml::isZero).isPresent();
        if (hidden) {
            grid.hiddenColumns.add(new Area(1, Xml.integer(reader, "min", 1), LAST, Xml.integer(reader, "max", 1)));
        }
    }

    private void row(Position position) {
        position.startRow(Xml.integer(reader, "r", position.row() + 1));
        boolean flat = Xml.attribute(reader, "ht").filter(SheetXml::isZero).isPresent();
        if (Xml.isTrue(reader, "hidden") || flat) {
            grid.hiddenRows.add(position.row());
        } else if (Xml.attribute(reader, "hidden").isPresent()
                || Xml.attribute(reader, "ht").isPresent()) {
            grid.shownRows.add(position.row());
        }
    }

    private static boolean isZero(String size) {
        return size.chars().allMatch(letter -> letter == '0' || letter == '.');
    }

    private void cell(Position position) throws XMLStreamException {
        Xml.attribute(reader, "r").ifPresentOrElse(position::moveTo, position::nextColumn);
        String type = Xml.attribute(reader, "t").orElse("n");
        int style = Xml.integer(reader, "s", 0);
        String value = "";
        String computed = "";
        boolean formula = false;
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                String text = Xml.text(reader);
                computed = name.equals("f") ? text : computed;
                formula |= name.equals("f");
                value = name.equals("v") || name.equals("is") ? text : value;
            }
        }
        if (formula || !value.isEmpty()) {
            boolean real = formula && !isConstant(computed, value);
            put(position, new RawCell(type, resolved(type, value), real, style));
        }
    }

    /** Cells of spaces alone hold nothing. */
    private void put(Position position, RawCell cell) {
        if (cell.formula() || !French.strip(cell.text()).isEmpty()) {
            grid.rows.computeIfAbsent(position.row(), row -> new TreeMap<>()).put(position.column(), cell);
        }
    }

    /** LibreOffice saves a yes or no of Excel as a formula that computes nothing. */
    private static boolean isConstant(String formula, String value) {
        return formula.equals("TRUE()") && value.equals("1") || formula.equals("FALSE()") && value.equals("0");
    }

    private String resolved(String type, String value) {
        if (type.equals("s")) {
            return sharedStrings.get(Integer.parseInt(value.strip()));
        }
        return type.equals("str") || type.equals("inlineStr") ? Escapes.decode(value) : value.strip();
    }

    private static Area area(String reference) {
        String[] ends = reference.split(":", 2);
        Position first = new Position();
        first.moveTo(ends[0]);
        Position last = new Position();
        last.moveTo(ends[ends.length - 1]);
        return new Area(first.row(), first.column(), last.row(), last.column());
    }
}

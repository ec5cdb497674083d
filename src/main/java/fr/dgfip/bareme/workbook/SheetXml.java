package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.SheetGrid.Area;
import fr.dgfip.bareme.workbook.SheetGrid.RawCell;
import java.io.InputStream;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the file of one sheet. The pre-scan has bounded it. */
final class SheetXml {
    private final BoundedXml reader;
    private final SharedTexts shared;
    private final SheetGrid grid = new SheetGrid();
    private final SheetPath path = new SheetPath();
    private final Position position = new Position();

    private SheetXml(BoundedXml reader, SharedTexts shared) {
        this.reader = reader;
        this.shared = shared;
    }

    static SheetGrid read(InputStream in, SharedTexts shared) throws XMLStreamException {
        SheetXml sheet = new SheetXml(Xml.open(in), shared);
        sheet.readAll();
        return sheet.grid;
    }

    private void readAll() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (path.enter(reader)) {
                case VIEW ->
                    grid.zerosHidden |= Xml.attribute(reader, "showZeros")
                            .filter(shown -> shown.equals("0") || shown.equals("false"))
                            .isPresent();
                case ROW_FORMAT -> grid.hiddenByDefault = Xml.isTrue(reader, "zeroHeight");
                case COLUMN -> column();
                case FILTER -> grid.filtered = true;
                case ROW -> row();
                case CELL -> cell();
                case MERGE -> grid.merges.add(area(Xml.attribute(reader, "ref").orElse("A1")));
                default -> {}
            }
        }
    }

    private void column() {
        boolean hidden = Xml.isTrue(reader, "hidden")
                || Xml.attribute(reader, "width").filter(SheetXml::isZero).isPresent();
        int first = Math.max(1, Xml.integer(reader, "min", 1));
        int last = Math.min(Limits.COLUMNS, Xml.integer(reader, "max", 1));
        if (hidden && first <= last) {
            grid.hiddenColumns.add(new Area(1, first, Limits.ROWS, last));
        }
    }

    private void row() {
        position.startRow(Xml.integer(reader, "r", position.row() + 1));
        if (position.row() > Limits.ROWS) {
            return;
        }
        boolean flat = Xml.attribute(reader, "ht").filter(SheetXml::isZero).isPresent();
        if (Xml.isTrue(reader, "hidden") || flat) {
            grid.hiddenRows.set(position.row());
        } else if (Xml.attribute(reader, "hidden").isPresent()
                || Xml.attribute(reader, "ht").isPresent()) {
            grid.shownRows.set(position.row());
        }
    }

    private static boolean isZero(String size) {
        return size.chars().allMatch(letter -> letter == '0' || letter == '.');
    }

    private void cell() throws XMLStreamException {
        Xml.attribute(reader, "r").ifPresentOrElse(position::moveTo, position::nextColumn);
        String type = Xml.attribute(reader, "t").orElse("n").intern();
        int style = Xml.integer(reader, "s", 0);
        String value = "";
        String computed = "";
        boolean formula = false;
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "is" -> value = Xml.shownText(reader);
                    case "v" -> value = Xml.text(reader);
                    default -> {
                        formula = true;
                        computed = Xml.text(reader);
                    }
                }
            }
        }
        if (formula || !value.isEmpty()) {
            boolean real = formula && !isConstant(computed, value);
            put(cell(type, value, real, style));
        }
    }

    /** Cells of spaces alone hold nothing. */
    private void put(RawCell cell) {
        if (cell.formula() || !cell.text().isEmpty() || cell.type().equals(CellDecoder.FORBIDDEN)) {
            grid.rows.computeIfAbsent(position.row(), row -> new TreeMap<>()).put(position.column(), cell);
        }
    }

    /** LibreOffice saves a yes or no of Excel as a formula that computes nothing. */
    private static boolean isConstant(String formula, String value) {
        return formula.equals("TRUE()") && value.equals("1") || formula.equals("FALSE()") && value.equals("0");
    }

    private RawCell cell(String type, String value, boolean formula, int style) {
        if (type.equals("s") && !value.isEmpty()) {
            int index = Integer.parseInt(value.strip());
            return new RawCell(
                    shared.isForbidden(index) ? CellDecoder.FORBIDDEN : type, shared.text(index), formula, style);
        }
        if (type.equals("str") || type.equals("inlineStr")) {
            String text = Escapes.normalized(value);
            return new RawCell(Escapes.isPlain(text) ? type : CellDecoder.FORBIDDEN, text, formula, style);
        }
        return new RawCell(type, value.strip(), formula, style);
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

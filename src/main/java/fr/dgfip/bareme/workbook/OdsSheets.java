package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.OdsPath.Place;
import fr.dgfip.bareme.workbook.SheetGrid.Area;
import fr.dgfip.bareme.workbook.SheetGrid.RawCell;
import fr.dgfip.bareme.workbook.WorkbookFile.Sheet;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads all sheets of an .ods in one pass. The pre-scan has bounded them. */
final class OdsSheets {
    private final BoundedXml reader;
    private final OdsStyles styles;
    private final OdsCells cells;
    private final OdsPath path = new OdsPath();
    private final Map<Sheet, SheetGrid> sheets = new LinkedHashMap<>();

    private SheetGrid grid = new SheetGrid();
    /** Of each column by its number, the style of the cells that have none. */
    private String[] columnStyles = new String[Limits.COLUMNS + 1];

    private Optional<String> rowStyle = Optional.empty();
    /** The depth of the outermost open group that is folded; 0 for none. */
    private int folded;

    private long row;
    private long rows;
    private long column;
    private long columns;

    private OdsSheets(BoundedXml reader, OdsStyles styles) {
        this.reader = reader;
        this.styles = styles;
        this.cells = new OdsCells(styles);
    }

    /** In the order of their tabs. */
    static Map<Sheet, SheetGrid> read(InputStream in, OdsStyles styles) throws XMLStreamException {
        OdsSheets found = new OdsSheets(Xml.open(in), styles);
        found.readAll();
        return found.sheets;
    }

    private void readAll() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(path.enter(reader));
            } else if (event == XMLStreamConstants.END_ELEMENT && reader.depth() < folded) {
                folded = 0;
            }
        }
    }

    private void start(Place place) throws XMLStreamException {
        switch (place) {
            case TABLE -> table();
            case COLUMNS, ROWS -> {
                if (folded == 0 && Ods.is(reader, Ods.TABLE, "display", "false")) {
                    folded = reader.depth();
                }
            }
            case COLUMN -> column();
            case ROW -> row();
            case CELL -> cell();
            case OTHER -> styles.noteConditions(reader);
            default -> {}
        }
    }

    private void table() throws XMLStreamException {
        String name = attribute("name").orElse("");
        boolean hidden = styles.hidesSheet(attribute("style-name").orElse(""));
        grid = new SheetGrid();
        sheets.put(new Sheet(name, hidden, String.valueOf(sheets.size())), grid);
        columnStyles = new String[Limits.COLUMNS + 1];
        Arrays.fill(columnStyles, OdsStyles.DEFAULT);
        row = 0;
        rows = 1;
        column = 0;
        columns = 1;
    }

    private Optional<String> attribute(String name) {
        return Ods.attribute(reader, Ods.TABLE, name);
    }

    /** Whether the row or column that starts is hidden, by itself, by its style or within a folded group. */
    private boolean isHidden(String family) throws XMLStreamException {
        return folded > 0
                || attribute("visibility")
                        .filter(shown -> !shown.equals("visible"))
                        .isPresent()
                || styles.isFlat(family, attribute("style-name").orElse(""));
    }

    private void column() throws XMLStreamException {
        column += columns;
        columns = Ods.count(reader, "number-columns-repeated");
        int first = (int) Math.min(column, Limits.COLUMNS + 1);
        int last = (int) Math.min(column + columns - 1, Limits.COLUMNS);
        if (first > last) {
            return;
        }
        attribute("default-cell-style-name").ifPresent(style -> Arrays.fill(columnStyles, first, last + 1, style));
        if (isHidden("table-column")) {
            grid.hiddenColumns.add(new Area(1, first, Limits.ROWS, last));
        }
    }

    private void row() throws XMLStreamException {
        row += rows;
        rows = Ods.count(reader, "number-rows-repeated");
        column = 0;
        columns = 1;
        rowStyle = attribute("default-cell-style-name");
        if (row <= Limits.ROWS && isHidden("table-row")) {
            grid.hiddenRows.set((int) row, (int) Math.min(row + rows - 1, Limits.ROWS) + 1);
        }
        grid.filtered |= Ods.is(reader, Ods.TABLE, "visibility", "filter");
    }

    private void cell() throws XMLStreamException {
        column += columns;
        columns = Ods.count(reader, "number-columns-repeated");
        int wide = Ods.count(reader, "number-columns-spanned");
        int high = Ods.count(reader, "number-rows-spanned");
        if (row > Limits.ROWS || column > Limits.COLUMNS) {
            return;
        }
        boolean empty = !OdsScan.isFilled(reader);
        String style = empty ? OdsStyles.DEFAULT : style();
        Optional<RawCell> content = cells.read(reader, path, style);
        content.filter(cell -> cell.formula() || !cell.text().isEmpty()).ifPresent(this::put);
        if (wide > 1 || high > 1) {
            merge(wide, high);
        }
    }

    private String style() throws XMLStreamException {
        Optional<String> own = attribute("style-name");
        String ofColumn = columnStyles[(int) column];
        if (own.isEmpty() && !rowStyle.orElse(ofColumn).equals(ofColumn)) {
            throw new XMLStreamException("a cell takes its style of its row or of its column, as programs see it");
        }
        return own.orElse(ofColumn);
    }

    private void put(RawCell cell) {
        for (long inRow = row; inRow < row + rows; inRow++) {
            for (long inColumn = column; inColumn < column + columns; inColumn++) {
                grid.rows.computeIfAbsent((int) inRow, any -> new TreeMap<>()).put((int) inColumn, cell);
            }
        }
    }

    private void merge(int wide, int high) {
        for (long inRow = row; inRow < row + rows; inRow++) {
            for (long inColumn = column; inColumn < column + columns; inColumn++) {
                grid.merges.add(
                        new Area((int) inRow, (int) inColumn, (int) inRow + high - 1, (int) inColumn + wide - 1));
            }
        }
    }
}

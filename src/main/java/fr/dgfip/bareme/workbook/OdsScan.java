package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.OdsPath.Place;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Bounds the sheets of an .ods by the cells they really have. An element may stand for a million rows or cells: when they
 * are empty they cost nothing and every sheet ends with them, when they are not each counts.
 */
final class OdsScan implements PartScan {
    /** More of a text than a message shows. */
    private static final int SHOWN = 200;

    private final ContentCount count;
    private final OdsPath path = new OdsPath();
    private long row;
    private long rows;
    private long column;
    private long columns;
    private long length;
    /** Of the text of the cell. */
    private final StringBuilder start = new StringBuilder();

    OdsScan(ContentCount count) {
        this.count = count;
    }

    @Override
    public void see(BoundedXml reader, int event) throws RefusedFile, XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(path.enter(reader), reader);
        } else if (reader.hasText() && path.isText(reader.depth())) {
            text(reader.getTextLength(), reader.getText());
        }
    }

    private void start(Place place, BoundedXml reader) throws RefusedFile {
        switch (place) {
            case TABLE -> {
                count.sheet();
                row = 0;
                rows = 0;
            }
            case COLUMN -> count.column();
            case ROW -> row(reader);
            case CELL -> cell(reader);
            case SPACES ->
                text(Ods.attribute(reader, Ods.TEXT, "c").map(Integer::parseInt).orElse(1), "");
            default -> {}
        }
    }

    private void row(BoundedXml reader) throws RefusedFile {
        count.row();
        row += rows;
        rows = Ods.count(reader, "number-rows-repeated");
        column = 0;
        columns = 1;
    }

    private void cell(BoundedXml reader) throws RefusedFile {
        column += columns;
        columns = Ods.count(reader, "number-columns-repeated");
        length = 0;
        start.setLength(0);
        boolean merged =
                Ods.count(reader, "number-columns-spanned") > 1 || Ods.count(reader, "number-rows-spanned") > 1;
        boolean filled = isFilled(reader);
        if (filled) {
            requireInside();
        }
        count.cells(filled ? rows * columns : 1);
        count.merges(merged ? rows * columns : 0);
    }

    /** A text without a type is refused when it is read. */
    static boolean isFilled(BoundedXml reader) {
        return Ods.attribute(reader, Ods.OFFICE, "value-type")
                        .filter(type -> !type.equals("void"))
                        .isPresent()
                || Ods.attribute(reader, Ods.TABLE, "formula").isPresent();
    }

    private void requireInside() throws RefusedFile {
        Limits.requireInside(row + rows, column + columns - 1);
    }

    private void text(int more, String text) throws RefusedFile {
        start.append(text, 0, Math.min(text.length(), SHOWN - start.length()));
        length += Math.max(0, more);
        if (length > Limits.TEXT_LENGTH) {
            throw StringScan.tooLong(start.toString(), "");
        }
        count.text(Math.max(0, more));
    }
}

package fr.dgfip.bareme.workbook;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Bounds one sheet by the cells it really has, never by the size it declares. Rows, and cells within a row, come once and in
 * order; a cell has one content of its type. Whatever is otherwise, programs show differently.
 */
final class SheetScan implements PartScan {
    private static final Set<String> TYPES = Set.of("n", "s", "str", "inlineStr", "b", "e", "d");

    private final ContentCount count;
    private final SheetPath path = new SheetPath();
    private final Position position = new Position();
    private int lastRow;
    private int lastColumn;
    private boolean inCell;
    private boolean inline;
    private boolean filled;
    private int length;

    SheetScan(ContentCount count) {
        this.count = count;
    }

    @Override
    public void see(BoundedXml reader, int event) throws RefusedFile, XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(reader);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            inCell &= reader.depth() > SheetPath.CELL_DEPTH;
        } else if (inCell && reader.hasText()) {
            length += reader.getTextLength();
            count.text(reader.getTextLength());
            if (length > Limits.TEXT_LENGTH) {
                throw StringScan.tooLong(reader.getText(), " (ligne " + position.row() + ")");
            }
        }
    }

    private void start(BoundedXml reader) throws RefusedFile, XMLStreamException {
        switch (path.enter(reader)) {
            case ROW -> row(reader);
            case CELL -> cell(reader);
            case FORMULA -> requireInside();
            case VALUE -> content(false);
            case INLINE -> content(true);
            case CONDITIONAL_FORMAT -> conditionalFormat(Xml.integer(reader, "dxfId", -1));
            case OTHER -> other(reader);
            case COLUMN -> count.column();
            case MERGE -> count.merge();
            default -> {}
        }
    }

    private void conditionalFormat(int format) {
        if (format >= 0) {
            count.conditionalFormats().use(format);
        }
    }

    /** Icons and bars of a conditional format may stand in the place of the values. */
    private void other(BoundedXml reader) {
        boolean hidesValues = Xml.attribute(reader, "showValue")
                .filter(shown -> shown.equals("0") || shown.equals("false"))
                .isPresent();
        if (hidesValues || reader.getLocalName().equals("numFmt")) {
            count.conditionalFormats().useInSheet();
        }
    }

    private void row(BoundedXml reader) throws RefusedFile {
        count.row();
        position.startRow(Xml.integer(reader, "r", position.row() + 1));
        requireOrder(position.row() > lastRow);
        lastRow = position.row();
        lastColumn = 0;
    }

    private void cell(BoundedXml reader) throws RefusedFile, XMLStreamException {
        count.cell();
        Xml.attribute(reader, "r").ifPresentOrElse(position::moveTo, position::nextColumn);
        requireOrder(position.row() == lastRow && position.column() > lastColumn);
        lastColumn = position.column();
        String type = Xml.attribute(reader, "t").orElse("n");
        if (!TYPES.contains(type)) {
            throw new XMLStreamException("no cell type " + type);
        }
        inline = type.equals("inlineStr");
        inCell = true;
        filled = false;
        length = 0;
    }

    private void requireOrder(boolean holds) throws RefusedFile {
        if (!holds) {
            throw new RefusedFile(
                    ProblemCode.DUPLICATE_CELL,
                    "",
                    "une cellule y figure deux fois ou n'y est pas à sa place (ligne " + position.row() + ", colonne "
                            + position.column() + ")",
                    RefusedFile.SAVE_AGAIN);
        }
    }

    private void content(boolean isInline) throws RefusedFile, XMLStreamException {
        if (filled || isInline != inline) {
            throw new XMLStreamException("a cell of two contents");
        }
        filled = true;
        requireInside();
    }

    private void requireInside() throws RefusedFile {
        Limits.requireInside(position.row(), position.column());
    }
}

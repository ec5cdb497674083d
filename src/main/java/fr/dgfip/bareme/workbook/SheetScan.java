package fr.dgfip.bareme.workbook;

import java.util.BitSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Bounds one sheet by the cells it really has, never by the size it declares; each cell may come once. */
final class SheetScan implements PartScan {
    private final ContentCount count;
    private final Position position = new Position();
    private final BitSet seen = new BitSet();
    private boolean inCell;
    private int length;

    SheetScan(ContentCount count) {
        this.count = count;
    }

    @Override
    public void see(XMLStreamReader reader, int event) throws RefusedFile {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(reader);
        } else if (event == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals("c")) {
            inCell = false;
        } else if (inCell && reader.hasText()) {
            length += reader.getTextLength();
            if (length > Limits.TEXT_LENGTH) {
                throw StringScan.tooLong(reader.getText(), " (ligne " + position.row() + ")");
            }
        }
    }

    private void start(XMLStreamReader reader) throws RefusedFile {
        switch (reader.getLocalName()) {
            case "row" -> {
                count.row();
                position.startRow(Xml.integer(reader, "r", position.row() + 1));
            }
            case "c" -> {
                count.cell();
                Xml.attribute(reader, "r").ifPresentOrElse(position::moveTo, position::nextColumn);
                requireOnce();
                inCell = true;
                length = 0;
            }
            case "v", "f", "is" -> content();
            case "mergeCell" -> count.merge();
            default -> {}
        }
    }

    private void requireOnce() throws RefusedFile {
        if (position.row() > Limits.ROWS || position.column() > Limits.COLUMNS) {
            return;
        }
        int index = position.row() * (Limits.COLUMNS + 1) + position.column();
        if (seen.get(index)) {
            throw new RefusedFile(
                    ProblemCode.DUPLICATE_CELL,
                    "",
                    "une cellule y figure deux fois (ligne " + position.row() + ", colonne " + position.column() + ")",
                    "ouvrez le classeur et enregistrez-le de nouveau en .xlsx");
        }
        seen.set(index);
    }

    private void content() throws RefusedFile {
        if (position.row() > Limits.ROWS || position.column() > Limits.COLUMNS) {
            throw new RefusedFile(
                    ProblemCode.CELL_OUT_OF_BOUNDS,
                    "",
                    "une cellule est remplie en ligne " + position.row() + ", colonne " + position.column()
                            + " : une feuille va au plus jusqu'à la ligne 20 000 et la colonne 200",
                    "effacez cette cellule ou rapprochez-la de la grille");
        }
    }
}

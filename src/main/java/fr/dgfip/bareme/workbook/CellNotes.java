package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** The notes of one sheet: what is said of a cell follows what its office wrote there. */
final class CellNotes {
    /** Begins what the service says in a note; what follows it is taken away by the next annotation. */
    private static final String START = "— Barème —";

    private static final String AUTHOR = "Barème";
    private static final int MOST_TEXT = 2_000;
    private static final int COLUMNS_WIDE = 4;
    private static final int LETTERS_PER_LINE = 40;
    private static final int FEWEST_ROWS = 4;
    private static final int MOST_ROWS = 24;

    private final XSSFSheet sheet;
    private final Map<CellAddress, List<String>> texts = new LinkedHashMap<>();

    CellNotes(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void add(CellRef cell, String text) {
        texts.computeIfAbsent(new CellAddress(cell.row() - 1, cell.column() - 1), any -> new ArrayList<>())
                .add(text);
    }

    /** Puts the notes into the sheet, each after what stands there already. */
    void finish() {
        texts.forEach((cell, said) -> {
            Optional<XSSFComment> known = Optional.ofNullable(sheet.getCellComment(cell));
            XSSFRichTextString text = known.map(CellNotes::copy).orElseGet(XSSFRichTextString::new);
            String author = known.map(XSSFComment::getAuthor).orElse(AUTHOR);
            if (known.isPresent()) {
                remove(cell);
                text.append("\n\n");
            }
            text.append(START + "\n" + shown(said));
            put(cell, text, author);
        });
    }

    /** Of its text, which goes with it. */
    private static XSSFRichTextString copy(XSSFComment comment) {
        return new XSSFRichTextString((CTRst) comment.getString().getCTRst().copy());
    }

    private static String shown(List<String> said) {
        String text = plain(String.join("\n\n", said));
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT - 1) + "…";
    }

    /** Without the characters a note cannot hold. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(point -> Escapes.isPlain(Character.toString(point)) ? point : '\uFFFD')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The box starts right of the cell; its cell has to be the one it starts in, or the library refuses neighbours. */
    private void put(CellAddress cell, XSSFRichTextString text, String author) {
        int width = Math.round(sheet.getColumnWidthInPixels(cell.getColumn())) * Units.EMU_PER_PIXEL;
        XSSFComment comment = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(
                        width,
                        0,
                        0,
                        0,
                        cell.getColumn(),
                        cell.getRow(),
                        cell.getColumn() + 1 + COLUMNS_WIDE,
                        cell.getRow() + rows(text.getString())));
        comment.setString(text);
        comment.setAuthor(author);
    }

    private static int rows(String text) {
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_PER_LINE)
                .sum();
        return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, lines + 1));
    }

    /** Takes away what earlier annotations said. */
    static void removeAll(XSSFSheet sheet) {
        CellNotes notes = new CellNotes(sheet);
        Map.copyOf(sheet.getCellComments()).forEach((cell, comment) -> {
            String text = comment.getString().getString();
            int start = text.indexOf(START);
            if (start >= 0) {
                String author = comment.getAuthor();
                notes.remove(cell);
                String left = text.substring(0, start).stripTrailing();
                if (!left.isEmpty()) {
                    notes.put(cell, new XSSFRichTextString(left), author);
                }
            }
        });
    }

    /** The library takes notes from cells only: one that is missing is there for as long as that takes. */
    private void remove(CellAddress address) {
        Optional<XSSFRow> known = Optional.ofNullable(sheet.getRow(address.getRow()));
        XSSFRow row = known.orElseGet(() -> sheet.createRow(address.getRow()));
        Optional<XSSFCell> knownCell = Optional.ofNullable(row.getCell(address.getColumn()));
        XSSFCell cell = knownCell.orElseGet(() -> row.createCell(address.getColumn()));
        cell.removeCellComment();
        if (knownCell.isEmpty()) {
            row.removeCell(cell);
        }
        if (known.isEmpty()) {
            sheet.removeRow(row);
        }
    }
}

package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.OdsPath.Place;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the text a cell shows: paragraphs below each other, in which spaces of the file count once, and not at the start of
 * a paragraph, unless an element stands for them. The comment of the cell is no part of it.
 */
final class OdsText {
    private final StringBuilder text = new StringBuilder();
    private boolean paragraphs;
    /** Whether a space of the file would be one too many. */
    private boolean spaced;

    private OdsText() {}

    /** @param reader at the start of a cell; ends on its end */
    static String read(BoundedXml reader, OdsPath path) throws XMLStreamException {
        OdsText found = new OdsText();
        int depth = reader.depth();
        while (reader.next() != XMLStreamConstants.END_ELEMENT || reader.depth() >= depth) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                found.start(path.enter(reader), reader);
            } else if (reader.hasText() && Xml.isText(reader.getEventType()) && path.isText(reader.depth())) {
                found.add(reader.getText());
            }
        }
        return found.text.toString();
    }

    private void start(Place place, BoundedXml reader) {
        switch (place) {
            case PARAGRAPH -> {
                text.append(paragraphs ? "\n" : "");
                paragraphs = true;
                spaced = true;
            }
            case SPACES -> {
                int count = Ods.attribute(reader, Ods.TEXT, "c")
                        .map(Integer::parseInt)
                        .orElse(1);
                text.append(" ".repeat(Math.max(0, count)));
                spaced = false;
            }
            case TAB -> put('\t');
            case BREAK -> put('\n');
            default -> {}
        }
    }

    private void put(char letter) {
        text.append(letter);
        spaced = false;
    }

    private void add(String letters) {
        for (char letter : letters.toCharArray()) {
            if (letter != ' ' && letter != '\t' && letter != '\n' && letter != '\r') {
                put(letter);
            } else if (!spaced) {
                text.append(' ');
                spaced = true;
            }
        }
    }
}

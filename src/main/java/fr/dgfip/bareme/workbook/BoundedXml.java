package fr.dgfip.bareme.workbook;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** XML whose pieces are bounded in length, depth and name spaces, because the parser holds a whole piece in memory. */
final class BoundedXml extends StreamReaderDelegate {
    private final BoundedReader text;
    private int depth;
    private int nameSpaces;

    BoundedXml(XMLStreamReader reader, BoundedReader text) {
        super(reader);
        this.text = text;
    }

    @Override
    public int next() throws XMLStreamException {
        if (getEventType() == END_ELEMENT) {
            nameSpaces -= getNamespaceCount();
        }
        text.allowAnother();
        int event = super.next();
        if (event == START_ELEMENT) {
            depth++;
            nameSpaces += getNamespaceCount();
            if (depth > Limits.XML_DEPTH || nameSpaces > Limits.XML_NAME_SPACES) {
                throw new XMLStreamException("elements are too deep or name spaces too many");
            }
        } else if (event == END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** How many elements are open: 1 within the root; at the end of an element it no longer counts. */
    int depth() {
        return depth;
    }
}

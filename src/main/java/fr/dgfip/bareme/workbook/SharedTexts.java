package fr.dgfip.bareme.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The texts that cells share, judged once for each text and not for each of its cells. */
final class SharedTexts {
    static final SharedTexts NONE = new SharedTexts();

    private final List<String> texts = new ArrayList<>();
    private final BitSet forbidden = new BitSet();

    private SharedTexts() {}

    static SharedTexts read(InputStream in) throws XMLStreamException {
        SharedTexts found = new SharedTexts();
        BoundedXml reader = Xml.open(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("si")) {
                String text = Escapes.normalized(Xml.shownText(reader));
                found.forbidden.set(found.texts.size(), !Escapes.isPlain(text));
                found.texts.add(text);
            }
        }
        return found;
    }

    /** @throws IndexOutOfBoundsException when there is no such text */
    String text(int index) {
        return texts.get(index);
    }

    boolean isForbidden(int index) {
        return forbidden.get(index);
    }
}

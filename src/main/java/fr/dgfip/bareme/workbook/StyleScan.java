package fr.dgfip.bareme.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Bounds the formats. */
final class StyleScan implements PartScan {
    private final ContentCount count;

    StyleScan(ContentCount count) {
        this.count = count;
    }

    @Override
    public void see(XMLStreamReader reader, int event) throws RefusedFile {
        if (event == XMLStreamConstants.START_ELEMENT
                && (reader.getLocalName().equals("xf") || reader.getLocalName().equals("numFmt"))) {
            count.style();
        }
    }
}

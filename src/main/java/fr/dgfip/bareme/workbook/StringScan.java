package fr.dgfip.bareme.workbook;

import javax.xml.stream.XMLStreamConstants;

/** Bounds the shared strings: their number and the length of each. */
final class StringScan implements PartScan {
    private final ContentCount count;
    private int length;

    StringScan(ContentCount count) {
        this.count = count;
    }

    @Override
    public void see(BoundedXml reader, int event) throws RefusedFile {
        if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("si")) {
            count.string();
            length = 0;
        } else if (reader.hasText()) {
            length += reader.getTextLength();
            count.text(reader.getTextLength());
            if (length > Limits.TEXT_LENGTH) {
                throw tooLong(reader.getText(), "");
            }
        }
    }

    static RefusedFile tooLong(String text, String place) {
        return new RefusedFile(
                ProblemCode.TEXT_TOO_LONG, text, "a plus de 4 000 caractères" + place, "raccourcissez ce texte");
    }
}

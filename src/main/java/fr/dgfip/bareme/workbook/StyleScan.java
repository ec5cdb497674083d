package fr.dgfip.bareme.workbook;

import javax.xml.stream.XMLStreamConstants;

/** Bounds the formats, and notes which conditional ones touch numbers. */
final class StyleScan implements PartScan {
    private final ContentCount count;
    private int conditional;

    StyleScan(ContentCount count) {
        this.count = count;
    }

    @Override
    public void see(BoundedXml reader, int event) throws RefusedFile {
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        switch (reader.getLocalName()) {
            case "xf" -> count.style();
            case "dxf" -> {
                count.style();
                conditional++;
            }
            case "numFmt" -> {
                count.style();
                if (conditional > 0) {
                    count.conditionalFormats().showsNumbers(conditional - 1);
                }
            }
            default -> {}
        }
    }
}

package fr.dgfip.bareme.workbook;

import javax.xml.stream.XMLStreamConstants;

/** Bounds the styles and formats. */
final class OdsStyleScan implements PartScan {
    private final ContentCount count;

    OdsStyleScan(ContentCount count) {
        this.count = count;
    }

    @Override
    public void see(BoundedXml reader, int event) throws RefusedFile {
        if (event == XMLStreamConstants.START_ELEMENT) {
            String name = Ods.name(reader);
            if (name.equals("style:style") || OdsFormats.isFormat(name)) {
                count.style();
            }
        }
    }
}

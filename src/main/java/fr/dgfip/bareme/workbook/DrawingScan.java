package fr.dgfip.bareme.workbook;

import javax.xml.stream.XMLStreamConstants;

/** Refuses drawings that draw something: it could cover cells. Comments alone come with an empty one. */
final class DrawingScan implements PartScan {
    @Override
    public void see(BoundedXml reader, int event) throws RefusedFile {
        if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().endsWith("Anchor")) {
            throw refusal();
        }
    }

    static RefusedFile refusal() {
        return new RefusedFile(
                ProblemCode.REFUSED_PART,
                "",
                "une feuille porte un dessin, une image ou une forme",
                "supprimez cet objet de la feuille");
    }
}

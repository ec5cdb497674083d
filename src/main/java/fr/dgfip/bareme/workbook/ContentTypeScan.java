package fr.dgfip.bareme.workbook;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;

/** Refuses parts that say they are active, whatever their name. */
final class ContentTypeScan implements PartScan {
    private static final List<String> ACTIVE =
            List.of("macro", "vba", "oleobject", "activex", "externallink", "connections", "ctrlprop", "customxml");

    @Override
    public void see(BoundedXml reader, int event) throws RefusedFile {
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        String type = Xml.attribute(reader, "ContentType").orElse("");
        String lower = type.toLowerCase(Locale.ROOT);
        if (ACTIVE.stream().anyMatch(lower::contains)) {
            throw new RefusedFile(
                    ProblemCode.REFUSED_PART,
                    "",
                    "le fichier annonce des macros ou un objet actif",
                    "enregistrez-le au format « Classeur Excel (.xlsx) », sans macro ni objet");
        }
    }
}

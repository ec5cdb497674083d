package fr.dgfip.bareme.workbook;

import javax.xml.stream.XMLStreamConstants;

/** Refuses a file some part of which is encrypted. */
final class OdsManifestScan implements PartScan {
    @Override
    public void see(BoundedXml reader, int event) throws RefusedFile {
        if (event == XMLStreamConstants.START_ELEMENT && Ods.name(reader).equals("manifest:encryption-data")) {
            throw new RefusedFile(
                    ProblemCode.NOT_A_WORKBOOK,
                    "",
                    "le fichier est protégé par un mot de passe",
                    "retirez le mot de passe (Fichier > Enregistrer sous, case « Enregistrer avec mot de passe »)");
        }
    }
}

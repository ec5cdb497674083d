package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.NamedCode;

/** What the question is about. */
public enum Topic implements NamedCode {
    TVA("TVA"),
    IS("Impôt sur les sociétés"),
    TAXE_ANNEXE("Taxe annexe"),
    AUTRE_IMPOT_PROFESSIONNEL("Autre impôt professionnel"),
    QUITUS("Quitus fiscal"),
    OSS_IOSS("Guichet TVA du commerce en ligne"),
    RECOUVREMENT_FORCE("Recouvrement forcé"),
    IMPOT_DES_PARTICULIERS("Impôt des particuliers"),
    HORS_DGFIP("Taxe que la DGFiP ne gère pas"),
    INCONNU("Impôt non précisé");

    private final String label;

    Topic(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether the VAT regime applied by the holder is justified (CGI art. 297 G). */
public enum HolderRegime implements NamedCode {
    SANS_OBJET("Sans objet"),
    JUSTIFIE("Justifié"),
    NON_JUSTIFIE("Non justifié"),
    A_JUSTIFIER("À justifier");

    private final String label;

    HolderRegime(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

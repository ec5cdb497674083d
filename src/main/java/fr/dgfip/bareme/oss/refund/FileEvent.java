package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** What the file is about. */
public enum FileEvent implements NamedCode {
    VIREMENT("Virement reçu"),
    RECLAMATION("Trop-perçu signalé");

    private final String label;

    FileEvent(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who holds the foreign registration certificate. */
public enum HolderType implements NamedCode {
    PARTICULIER("Particulier titulaire"),
    ENTREPRISE("Entreprise"),
    LEASING("Société de crédit-bail"),
    LOUEUR("Loueur"),
    CONSTRUCTEUR("Constructeur"),
    CONCESSION("Concession");

    private final String label;

    HolderType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

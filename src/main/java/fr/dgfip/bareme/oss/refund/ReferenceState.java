package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** What the reference quoted by a payment leads to. */
public enum ReferenceState implements NamedCode {
    ABSENTE("Aucune"),
    TROUVEE("Celle d’une déclaration"),
    INTROUVABLE("Introuvable"),
    ETRANGERE("D’un autre État d’identification");

    private final String label;

    ReferenceState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who owes the VAT. */
public enum PayableBy implements NamedCode {
    ACQUEREUR("L'acquéreur"),
    INTERMEDIAIRE("L'intermédiaire"),
    VENDEUR("Le vendeur"),
    PERSONNE("Personne");

    private final String label;

    PayableBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

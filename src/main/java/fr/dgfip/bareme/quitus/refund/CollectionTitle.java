package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether the sum missing may be claimed by a collection title (CGI art. 1724 A). */
public enum CollectionTitle implements NamedCode {
    SANS_OBJET("Rien à recouvrer"),
    POSSIBLE("Au-delà du seuil"),
    EXCLU("Jusqu’au seuil"),
    A_VERIFIER("Cumul à vérifier");

    private final String label;

    CollectionTitle(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who carries the vehicle to France. */
public enum TransportedBy implements NamedCode {
    ACHETEUR("Acheteur"),
    VENDEUR("Vendeur"),
    TIERS_ACHETEUR("Tiers pour l'acheteur"),
    TIERS_VENDEUR("Tiers pour le vendeur");

    private final String label;

    TransportedBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

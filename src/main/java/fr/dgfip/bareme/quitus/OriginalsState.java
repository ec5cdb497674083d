package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether originals were asked for (annexe II art. 242 quaterdecies, 4°). */
public enum OriginalsState implements NamedCode {
    NON_DEMANDES("Non demandés"),
    DEMANDES("Demandés"),
    PRODUITS("Produits"),
    NON_PRODUITS("Non produits");

    private final String label;

    OriginalsState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** Insolvency proceedings. */
public enum CollectiveKind implements NamedCode {
    CONCILIATION("Conciliation"),
    SAUVEGARDE("Sauvegarde"),
    RJ("Redressement judiciaire"),
    LJ("Liquidation judiciaire");

    private final String label;

    CollectiveKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

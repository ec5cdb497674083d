package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.Code;

/** Insolvency proceedings. */
public enum CollectiveKind implements Code {
    CONCILIATION("Conciliation"),
    SAUVEGARDE("Sauvegarde"),
    RJ("Redressement judiciaire"),
    LJ("Liquidation judiciaire");

    private final String label;

    CollectiveKind(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}

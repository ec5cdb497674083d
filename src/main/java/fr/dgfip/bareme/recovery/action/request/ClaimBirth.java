package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** When a claim arose, against the judgment that opened the proceedings. */
public enum ClaimBirth implements NamedCode {
    PRIOR("Avant le jugement d'ouverture"),
    POST("Après le jugement d'ouverture");

    private final String label;

    ClaimBirth(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

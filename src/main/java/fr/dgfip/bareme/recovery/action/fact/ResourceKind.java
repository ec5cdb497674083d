package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.Code;

/** What may pay, or be made to pay. */
public enum ResourceKind implements Code {
    BIEN("Bien"),
    TIERS("Tiers détenteur"),
    ACTE_SUSPECT("Acte suspect"),
    PERSONNE_TENUE("Personne tenue");

    private final String label;

    ResourceKind(String label) {
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

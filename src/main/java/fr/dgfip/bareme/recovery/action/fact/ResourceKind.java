package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.NamedCode;

/** What may pay, or be made to pay. */
public enum ResourceKind implements NamedCode {
    BIEN("Bien"),
    TIERS("Tiers détenteur"),
    ACTE_SUSPECT("Acte suspect"),
    PERSONNE_TENUE("Personne tenue");

    private final String label;

    ResourceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where the request stands. */
public enum Status implements NamedCode {
    DECIDED("Décidée"),
    TO_COMPLETE("À compléter"),
    AWAITING_PAYMENT("En attente de paiement"),
    AWAITING_DECLARATION_OR_GUARANTEE("En attente de déclaration ou de garantie"),
    TO_EXAMINE("À instruire"),
    REFUSAL_PROPOSED("Refus proposé"),
    ROUTED_ELSEWHERE("Orientée ailleurs"),
    OUT_OF_SCOPE("Hors champ"),
    VISA_WAIVED("Dispensée de visa");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

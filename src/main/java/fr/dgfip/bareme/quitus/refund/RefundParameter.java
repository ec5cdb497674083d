package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;

/** What the rules of refunds read from the sheet {@code Paramètres}, besides the rate of VAT. */
public enum RefundParameter implements ParameterKey {
    RESTITUTION_THRESHOLD("Seuil de restitution", TermType.amount()),
    COLLECTION_THRESHOLD("Seuil d'émission des titres", TermType.amount()),
    AUTOMATIC_CEILING("Plafond du remboursement automatique", TermType.amount()),
    AUTOMATIC_REFUNDS("Remboursements automatiques par véhicule", TermType.whole("remboursements")),
    CLAIM_YEARS("Délai de réclamation", TermType.whole("années"));

    private final String label;
    private final TermType type;

    RefundParameter(String label, TermType type) {
        this.label = label;
        this.type = type;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public TermType type() {
        return type;
    }
}

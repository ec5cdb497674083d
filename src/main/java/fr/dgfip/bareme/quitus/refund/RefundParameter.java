package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;

/** What the rules of refunds read from the sheet {@code Paramètres}, besides the rate of VAT. */
public enum RefundParameter implements ParameterKey {
    RESTITUTION_THRESHOLD("Seuil de restitution", amount()),
    COLLECTION_THRESHOLD("Seuil d'émission des titres", amount()),
    AUTOMATIC_CEILING("Plafond du remboursement automatique", amount()),
    AUTOMATIC_REFUNDS("Remboursements automatiques par véhicule", whole("remboursements")),
    CLAIM_YEARS("Délai de réclamation", whole("années"));

    private final String label;
    private final TermType type;

    RefundParameter(String label, TermType type) {
        this.label = label;
        this.type = type;
    }

    private static TermType whole(String unit) {
        return new TermType.Decimal(Integer.class, 0, unit);
    }

    private static TermType amount() {
        return new TermType.Decimal(Euros.class, Euros.SCALE, "€");
    }

    @Override
    public String code() {
        return name();
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

package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who claims, against who paid. */
public enum ClaimantStanding implements NamedCode {
    SANS_RECLAMATION("Sans réclamation"),
    PAYEUR("Le payeur"),
    MANDATAIRE("Mandataire du payeur"),
    AUTRE("Un autre que le payeur");

    private final String label;

    ClaimantStanding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where the certificate of the affair stands. */
public enum CertificateState implements NamedCode {
    NON_DELIVRE("Non délivré"),
    VALABLE("Délivré et valable"),
    ANNULE("Annulé"),
    INCONNU("État inconnu");

    private final String label;

    CertificateState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether a vehicle may be registered with it. */
    boolean mayBeInUse() {
        return this == VALABLE || this == INCONNU;
    }
}

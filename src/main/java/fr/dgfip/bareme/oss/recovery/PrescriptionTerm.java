package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** How long the action to recover lasts for a debtor of a country. */
public enum PrescriptionTerm implements NamedCode {
    ORDINARY("Délai ordinaire"),
    EXTENDED("Délai allongé"),
    UNCONFIRMED("Délai à confirmer");

    private final String label;

    PrescriptionTerm(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Code;

/** How long the action to recover lasts for a debtor of a country. */
public enum PrescriptionTerm implements Code {
    ORDINARY("Délai ordinaire"),
    EXTENDED("Délai allongé"),
    UNCONFIRMED("Délai à confirmer");

    private final String label;

    PrescriptionTerm(String label) {
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

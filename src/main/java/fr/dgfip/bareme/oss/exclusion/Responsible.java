package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** By whose fault obligations were not met. */
public enum Responsible implements NamedCode {
    ASSUJETTI("Assujetti lui-même"),
    INTERMEDIAIRE("Intermédiaire seul"),
    INCONNU("Non déterminé");

    private final String label;

    Responsible(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

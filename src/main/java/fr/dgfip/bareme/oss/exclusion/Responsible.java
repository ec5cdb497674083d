package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Code;

/** By whose fault obligations were not met. */
public enum Responsible implements Code {
    ASSUJETTI("Assujetti lui-même"),
    INTERMEDIAIRE("Intermédiaire seul"),
    INCONNU("Non déterminé");

    private final String label;

    Responsible(String label) {
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

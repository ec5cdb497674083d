package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** What an unsettled point bears on. */
public enum OpenPointStake implements NamedCode {
    DEFAILLANCE("Défaillance"),
    RELANCES("Relances et délais");

    private final String label;

    OpenPointStake(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

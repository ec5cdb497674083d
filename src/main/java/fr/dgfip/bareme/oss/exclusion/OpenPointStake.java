package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Code;

/** What an unsettled point bears on. */
public enum OpenPointStake implements Code {
    DEFAILLANCE("Défaillance"),
    RELANCES("Relances et délais");

    private final String label;

    OpenPointStake(String label) {
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

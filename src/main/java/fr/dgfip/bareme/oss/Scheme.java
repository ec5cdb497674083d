package fr.dgfip.bareme.oss;

import fr.dgfip.bareme.kernel.NamedCode;

/** A one-stop-shop scheme (directive 2006/112/CE, title XII, chapter 6). */
public enum Scheme implements NamedCode {
    NON_UNION("Régime non-UE"),
    UNION("Régime UE"),
    IMPORT("Régime d'importation");

    private final String label;

    Scheme(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether returns are filed each month rather than each quarter. */
    public boolean isMonthly() {
        return this == IMPORT;
    }
}

package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Code;

/** Where a correction is made. */
public enum Admissibility implements Code {
    VIA_OSS("Au guichet"),
    DIRECT_TO_MSC("Directement auprès de la France"),
    TIME_BARRED("Prescrite");

    private final String label;

    Admissibility(String label) {
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

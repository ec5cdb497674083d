package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where a correction is made. */
public enum Admissibility implements NamedCode {
    VIA_OSS("Au guichet"),
    DIRECT_TO_MSC("Directement auprès de la France"),
    TIME_BARRED("Prescrite");

    private final String label;

    Admissibility(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** The operations one caution covers. */
public enum CautionScope implements NamedCode {
    OPERATION("Une opération", 0),
    MOIS("Les opérations d'un mois", 1),
    TRIMESTRE("Les opérations d'un trimestre", 3),
    ANNEE("Les opérations d'une année", 12);

    private final String label;
    private final int months;

    CautionScope(String label, int months) {
        this.label = label;
        this.months = months;
    }

    @Override
    public String label() {
        return label;
    }

    /** Months covered; none for a caution of one operation. */
    public int months() {
        return months;
    }

    public boolean isGlobal() {
        return this != OPERATION;
    }
}

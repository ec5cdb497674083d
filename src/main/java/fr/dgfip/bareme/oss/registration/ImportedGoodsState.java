package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether imported goods may be declared under the import scheme. */
public enum ImportedGoodsState implements NamedCode {
    NOT_CONCERNED("Sans objet"),
    ELIGIBLE("Admis"),
    PARTLY_ELIGIBLE("Admis en partie"),
    ALL_EXCISE("Tous soumis à accise"),
    ALL_ABOVE("Tous au-dessus de la valeur maximale"),
    UNKNOWN("Non précisés");

    private final String label;

    ImportedGoodsState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** What VIES answered on the invoice date. */
public enum ViesStatus implements NamedCode {
    VALIDE("Valide"),
    INVALIDE("Invalide"),
    INDISPONIBLE("Indisponible");

    private final String label;

    ViesStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

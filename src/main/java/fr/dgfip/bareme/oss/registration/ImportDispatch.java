package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** From where imported goods leave, seen from the country of the seller. */
public enum ImportDispatch implements NamedCode {
    SEAT_COUNTRY("Du pays du siège seulement"),
    OTHER_COUNTRY("D'un autre pays, au moins pour partie"),
    UNION_ONLY("De l'Union seulement"),
    NOT_STATED("Non indiqué");

    private final String label;

    ImportDispatch(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;
import fr.dgfip.bareme.kernel.VatNumber;
import java.util.Optional;

/** What is known of the French VAT number. */
public enum VatNumberState implements NamedCode {
    GIVEN("Donné"),
    OTHER_STATE("D'un autre État"),
    MONACO("De Monaco"),
    MISSING("Non donné");

    private final String label;

    VatNumberState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** French numbers whose SIREN starts so are of Monaco. */
    private static final String MONEGASQUE = "000";

    private static final int SIREN = 4;

    static VatNumberState of(Optional<VatNumber> number) {
        if (number.isEmpty()) {
            return MISSING;
        }
        if (!number.get().state().equals("FR")) {
            return OTHER_STATE;
        }
        return number.get().value().startsWith(MONEGASQUE, SIREN) ? MONACO : GIVEN;
    }
}

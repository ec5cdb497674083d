package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;
import java.util.Comparator;
import java.util.List;

/** Where the number of the intermediary stands. */
public enum IntermediaryNumber implements NamedCode {
    NOT_CONCERNED("Sans intermédiaire"),
    VALID("Valable en France"),
    UNVERIFIED("Validité non vérifiée"),
    MISSING("Non donné"),
    FOREIGN("Donné par un autre État"),
    STRUCK_OFF("Non valable");

    private final String label;

    IntermediaryNumber(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The worst of all those named. */
    static IntermediaryNumber of(List<Intermediary> intermediaries) {
        return intermediaries.stream()
                .map(Intermediary::state)
                .max(Comparator.naturalOrder())
                .orElse(NOT_CONCERNED);
    }
}

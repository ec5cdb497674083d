package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Why a return would be awaited. What is left out is not known. */
public record Signs(
        @Term("Taxe déclarée l'année précédente") Optional<Boolean> declaredLastYear,

        @Term(
                value = "Fait générateur dans les registres",
                description = "Les registres montrent de quoi la taxe est due")
        Optional<Boolean> inRegisters) {
    static final Signs UNKNOWN = new Signs(Optional.empty(), Optional.empty());

    Expectation expectation() {
        if (declaredLastYear.orElse(false) || inRegisters.orElse(false)) {
            return Expectation.ATTENDUE;
        }
        return declaredLastYear.isPresent() && inRegisters.isPresent()
                ? Expectation.NON_ATTENDUE
                : Expectation.INCONNUE;
    }
}

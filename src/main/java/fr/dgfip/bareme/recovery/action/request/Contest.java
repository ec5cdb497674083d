package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Positive;
import java.util.Optional;

/** What the debtor contests of a claim. */
public record Contest(
        @Term("Montant contesté") @Positive @DecimalMax("10000000000")
        Euros amount,

        @Term("Sursis de paiement") Stay stay,

        @Term(value = "Garanties du sursis", description = "Absent : non demandées")
        Optional<GuaranteesState> guarantees) {

    /** Whether payment of the amount is held up; the stay runs from the demand on (LPF art. L. 277). */
    public boolean stays() {
        return stay != Stay.NOT_REQUESTED;
    }

    public GuaranteesState guaranteesState() {
        return guarantees.orElse(GuaranteesState.NONE_ASKED);
    }
}

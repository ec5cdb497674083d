package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;

/** What came in for the period. */
public record Filing(
        @Term("Dépôt") FilingState state,
        @Term("Date de dépôt") Optional<LocalDate> filedOn,
        @Term("Paiement") PaymentState payment,

        @Term(value = "Montant nul", description = "Le montant déclaré ou attendu est nul ; absent : on ne sait pas")
        Optional<Boolean> nil,

        @Term(value = "Montant de la taxe", description = "Déclaré, ou attendu faute de déclaration")
        @PositiveOrZero
        @DecimalMax("1000000000000")
        Optional<Euros> amount,

        @Term("Activité occulte") Optional<Boolean> hiddenActivity) {
    /** Whether the amount is nil, said or shown by the amount itself; empty when neither is known. */
    Optional<Boolean> knownNil() {
        return nil.or(() -> amount.map(tax -> !tax.isPositive()));
    }
}

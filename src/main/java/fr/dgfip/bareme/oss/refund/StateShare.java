package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;

/** What a return owes to one State of consumption. */
public record StateShare(
        @Term("Déclaration") @Pattern(regexp = CandidateReturn.REFERENCE)
        String returnReference,

        @Term("État de consommation") MemberState state,

        @Term("TVA déclarée") @PositiveOrZero @DecimalMax("1000000000")
        Euros due,

        @Term(value = "Part payée", description = "Déjà reçue pour cet État avant le virement ou la demande")
        @PositiveOrZero
        @DecimalMax("1000000000")
        Euros paid,

        @Term(value = "Rappel de l'État", description = "Jour où l’État de consommation a lui-même rappelé ce paiement")
        Optional<LocalDate> reminderOn,

        @Term(value = "TVA réellement due", description = "Quand la déclaration en a trop déclaré")
        @PositiveOrZero
        @DecimalMax("1000000000")
        Optional<Euros> corrected,

        @Term(value = "TVA de la déclaration ultérieure", description = "Due au même État avant la correction")
        @PositiveOrZero
        @DecimalMax("1000000000")
        Optional<Euros> laterDue) {
    /** What is left to pay; none when more was paid. */
    Euros outstanding() {
        return positive(due.minus(paid));
    }

    Euros truly() {
        return corrected.orElse(due);
    }

    /** How much too much the return declared. */
    Euros reduction() {
        return positive(due.minus(truly()));
    }

    /** How much of the reduction the later return can absorb. */
    Euros absorbed() {
        Euros later = laterDue.orElse(Euros.ZERO);
        return later.compareTo(reduction()) < 0 ? later : reduction();
    }

    private static Euros positive(Euros amount) {
        return amount.isPositive() ? amount : Euros.ZERO;
    }
}

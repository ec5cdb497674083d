package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Money that reached France as State of identification. */
public record Transfer(
        @Term("Montant du virement") @Positive @DecimalMax("1000000000")
        Euros amount,

        @Term(value = "Date de réception", description = "Jour où la France a reçu les fonds")
        LocalDate valueDate,

        @Term(value = "Date de l'ordre", description = "Jour où le payeur a donné l’ordre, s’il est connu")
        Optional<LocalDate> orderedOn,

        @Term("Référence citée") @Pattern(regexp = CandidateReturn.REFERENCE)
        Optional<String> reference,

        @Term(
                value = "État qui a donné la référence",
                description = "À remplir quand la référence citée n’est pas française")
        Optional<MemberState> referenceState,

        @Term("Payeur") PayerStanding payer) {
    boolean quotes(String other) {
        return reference.filter(other::equals).isPresent();
    }

    /** Whether another State gave the reference: it says so, or begins with the letters of that State and a slash. */
    boolean quotesForeign() {
        return reference.isPresent()
                && referenceState
                        .or(this::prefix)
                        .filter(state -> state != MemberState.FR)
                        .isPresent();
    }

    private Optional<MemberState> prefix() {
        return reference
                .filter(text -> text.indexOf('/') > 0)
                .map(text -> text.substring(0, text.indexOf('/')))
                .flatMap(letters -> Stream.of(MemberState.values())
                        .filter(state -> letters.equals(state.name()) || letters.equals(state.vatPrefix()))
                        .findFirst());
    }
}

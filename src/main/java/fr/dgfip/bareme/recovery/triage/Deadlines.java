package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What presses. */
public record Deadlines(
        @Term("Échéance de l'usager") Optional<LocalDate> dueDate,
        @Term("Délai contentieux") Optional<LocalDate> litigation,

        @Term(value = "Remboursement bloqué", description = "Un remboursement attend la réponse")
        Optional<Boolean> refundBlocked) {
    static final Deadlines NONE = new Deadlines(Optional.empty(), Optional.empty(), Optional.empty());

    /** The first day that is still to come by which an answer is of use. */
    Optional<LocalDate> next(LocalDate today) {
        return Stream.of(dueDate, litigation)
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(today))
                .min(LocalDate::compareTo);
    }
}

package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** The reminder sent, and what came back. */
public record Reminder(
        @Term("Relance envoyée le") LocalDate sentOn,
        @Term("Réponse à la relance") Optional<ReplyKind> reply,

        @Term(value = "Réponse vérifiée", description = "Un agent a constaté ce que dit la réponse")
        Optional<Boolean> replyVerified) {
    /** Whether an agent saw for himself that no return is owed for the period any more, or ever was. */
    boolean isDenialVerified() {
        return replyVerified.orElse(false) && reply.filter(ReplyKind::isDenial).isPresent();
    }
}

package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;

/** A reminder of one of the two States. It is never a formal notice to file. */
public record Reminder(
        @Term("Objet") ReminderKind kind,
        @Term("Émetteur") Recipient issuer,
        @Term("Envoyé le") LocalDate sentOn,
        @Term("Envoi") Channel channel) {
    boolean isFrom(Recipient state, ReminderKind about) {
        return issuer == state && kind == about;
    }
}

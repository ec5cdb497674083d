package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** A letter that asks for the missing return. Only a registered letter of France is a formal notice. */
public record FormalNotice(
        @Term("Auteur de la mise en demeure") Recipient issuer,
        @Term("Envoi de la mise en demeure") Channel channel,
        @Term("Mise en demeure envoyée le") LocalDate sentOn,
        @Term("Mise en demeure reçue le") Optional<LocalDate> receivedOn) {
    boolean isValid() {
        return issuer == Recipient.MSC && channel == Channel.REGISTERED;
    }
}

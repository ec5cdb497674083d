package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Who answers, before the guard rules look at it. */
public record RoutingResult(
        MatchedRow row,
        @Term("Suite") TriageAnswer answer,
        @Term("Destinataire") Optional<Destination> destination,
        @Term("Bureau") Optional<Desk> desk,
        @Term("Catégorie") Optional<Category> category,
        @Term("Organisme") Optional<String> organisation,
        @Term("Un agent décide") boolean agent,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    public boolean isForPole() {
        return destination.filter(Destination.PNSR::equals).isPresent();
    }

    /** Whether the question goes back to those who asked it. */
    public boolean isReturning() {
        return answer == TriageAnswer.RENVOYER;
    }

    /** Whether someone within the administration is to answer. */
    public boolean isWithinAdministration() {
        return destination.filter(found -> found != Destination.AUTRE_ORGANISME).isPresent();
    }

    /** Whether an answer is promised and nobody is named to give it. */
    public boolean isOwnerless() {
        boolean promised = answer != TriageAnswer.A_COMPLETER && answer != TriageAnswer.INSTRUIRE;
        return promised && (destination.isEmpty() || category.isEmpty());
    }

    /** Whether there is a category under which delays are looked up. */
    public boolean isCategorised() {
        return category.isPresent();
    }
}

package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** An incident of one payment: what is established, what to do next, by when. */
public record IncidentResult(
        MatchedRow row,
        @Term("Incident") IncidentKind kind,
        @Term("Constat") String established,
        @Term("À faire") String next,
        @Term(value = "Délai (jours)", unit = "jours") Optional<Integer> days,
        @Term("Suspend l'automatique") boolean suspending)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, established + " " + next, Optional.empty(), true));
    }

    /** @param today day from which the delay runs */
    IncidentStep step(LocalDate today) {
        return new IncidentStep(operation(), kind, established, next, days.map(today::plusDays));
    }

    private String operation() {
        return ((PaymentFacts) row.input()).operation();
    }
}

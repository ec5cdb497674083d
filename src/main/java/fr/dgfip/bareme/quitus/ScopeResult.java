package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Whether a quitus is needed. A status and a circuit close the request there. */
public record ScopeResult(
        MatchedRow row,
        @Term("Champ") Scope scope,
        @Term("Statut") Optional<Status> status,
        @Term("Circuit") Optional<Circuit> circuit,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    /** Whether the request goes no further. */
    public boolean isClosing() {
        return scope != Scope.DANS_LE_CHAMP;
    }

    /** Whether what it concerns is a means of transport that another service certifies. */
    public boolean isOtherRegistry() {
        return scope == Scope.HORS_SIV;
    }
}

package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** A date by which something is to be done. */
public record Deadline(
        MatchedRow row,
        @Term("Échéance") String code,
        @Term("Action") Optional<String> action,
        @Term("Comptée depuis") DateOrigin origin,
        @Term(value = "Mois", unit = "mois") int months,
        @Term(value = "Jours", unit = "jours") int days,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }
}

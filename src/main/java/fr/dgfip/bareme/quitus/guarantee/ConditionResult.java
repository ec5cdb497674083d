package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Where one condition stands, by the row that says so. */
public record ConditionResult(
        MatchedRow row,
        @Term("Condition") ConditionCode code,
        @Term("État") ConditionState state,
        @Term("Déterminante") boolean determining,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    ConditionItem item() {
        return new ConditionItem(
                code,
                label,
                state,
                determining,
                row.legalBasis(),
                row.id(),
                row.cell().address());
    }
}

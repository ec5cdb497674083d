package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Where one condition of the whole file stands. */
public record FileCondition(
        MatchedRow row,
        @Term("Condition") ConditionCode code,
        @Term("État") ConditionState state,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, sentence(), Optional.empty(), true));
    }

    private String sentence() {
        return row.input() instanceof FileFacts facts
                ? label + facts.figures(code).orElse("")
                : label;
    }

    ConditionItem item() {
        return new ConditionItem(
                code,
                Optional.empty(),
                state,
                sentence(),
                row.legalBasis(),
                row.id(),
                row.cell().address());
    }
}

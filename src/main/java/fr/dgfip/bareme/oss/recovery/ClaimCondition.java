package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Where one condition of assistance stands for one claim. */
public record ClaimCondition(
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
        return facts().claim().claim().inWords() + " : " + label;
    }

    CandidateFacts facts() {
        return (CandidateFacts) row.input();
    }

    ConditionItem item() {
        return new ConditionItem(
                code,
                Optional.of(facts().claim().claim().reference()),
                state,
                sentence(),
                row.legalBasis(),
                row.id(),
                row.cell().address());
    }
}

package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What is proposed about a person. */
public record ExclusionResult(
        MatchedRow row,
        @Term("Suite") ExclusionAnswer answer,
        @Term("Motif d'exclusion") Optional<Ground> ground,
        @Term("États à informer") Informed informed,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        String detail = ((SituationFacts) row.input()).detail(answer, ground);
        return Optional.of(Reason.of(row, detail.isEmpty() ? label : label + " " + detail, Optional.empty(), true));
    }

    /** Whether it ends the use of the scheme without saying on what ground. */
    public boolean isGroundless() {
        return isExcluding() && ground.isEmpty();
    }

    public boolean isExcluding() {
        return answer.isExcluding();
    }
}

package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Where one claim stands and what comes next for it. */
public record ClaimResult(
        MatchedRow row,
        @Term("Étape") ClaimStage stage,
        @Term("Suite") StepCode next,
        @Term("Date de la suite") StepDate date,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, sentence(), Optional.empty(), true));
    }

    String sentence() {
        return claim().inWords() + " : " + label;
    }

    ClaimFacts facts() {
        return (ClaimFacts) row.input();
    }

    Claim claim() {
        return facts().claim();
    }

    public boolean isReady() {
        return stage == ClaimStage.READY;
    }
}

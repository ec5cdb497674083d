package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Why a point that mattered is open. */
public record OpenPointResult(
        MatchedRow row, @Term("Question ouverte") String label) implements RowOutcome, PenaltyGrounds {
    private OpenPointFacts facts() {
        return (OpenPointFacts) row.input();
    }

    @Override
    public Optional<Reason> reason() {
        String sentence = label + " Retenu : " + facts().retained() + ". Autrement : " + facts().otherwise() + ".";
        return Optional.of(Reason.of(row, sentence, Optional.empty(), true));
    }

    OpenPointAnswer answer() {
        return new OpenPointAnswer(facts().point(), label, facts().retained(), facts().otherwise(), row.legalBasis());
    }
}

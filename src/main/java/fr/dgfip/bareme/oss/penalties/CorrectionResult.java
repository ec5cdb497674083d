package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Where a correction is made, and whether an agent looks at it. */
public record CorrectionResult(
        MatchedRow row,
        @Term("Voie") Admissibility admissibility,
        @Term("Agent") boolean agent,
        @Term("Motif") String label)
        implements RowOutcome, PenaltyGrounds {
    private CorrectionFacts facts() {
        return (CorrectionFacts) row.input();
    }

    String reference() {
        return facts().reference();
    }

    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, "Correction " + reference() + " : " + label, Optional.empty(), true));
    }

    CorrectionAnswer answer() {
        return new CorrectionAnswer(reference(), admissibility, facts().deadline(), label);
    }
}

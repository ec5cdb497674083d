package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** New or used at delivery. */
public record QualificationResult(
        MatchedRow row,
        @Term("Qualification") Qualification qualification,

        @Term(value = "Zone de divergence", description = "Le CGI et la directive ne concluent pas de même")
        boolean divergence,

        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }
}

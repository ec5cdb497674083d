package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.util.Optional;

/** A part of the score of actions. */
public record Weight(
        MatchedRow row,
        @Term("Critère") Criterion criterion,
        @Term("Action ou groupe") Optional<String> target,
        @Term(value = "Points", scale = 2) BigDecimal points,
        @Term("Libellé") String label)
        implements RowOutcome {
    public boolean isFor(CatalogueEntry entry) {
        return target.map(entry::isMeantBy).orElse(true);
    }
}

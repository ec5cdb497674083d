package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;

/** The law under which the VAT of one period was due. */
public record ClaimBasis(
        MatchedRow row, @Term("Fondement de la TVA") String text) implements RowOutcome {
    ClaimFacts facts() {
        return (ClaimFacts) row.input();
    }
}

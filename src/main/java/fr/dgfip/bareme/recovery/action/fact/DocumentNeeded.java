package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;

/** A document the file of an action holds. */
public record DocumentNeeded(MatchedRow row, @Term("Pièce") String label) implements RowOutcome {
    public String action() {
        return ((LeadFact) row.input()).action();
    }
}

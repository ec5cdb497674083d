package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.recovery.action.request.ActKind;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;

/** What a kind of act does to prescription. */
public record ActEffect(
        MatchedRow row,
        @Term("Effet sur la prescription") PrescriptionEffect effect,
        @Term("Motif") String label) implements RowOutcome {
    public ActKind kind() {
        return ((ActKindFact) row.input()).kind();
    }
}

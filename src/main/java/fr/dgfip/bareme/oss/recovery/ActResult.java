package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;

/** Whether a kind of act interrupts prescription. */
public record ActResult(
        MatchedRow row, @Term("Effet sur la prescription") ActEffect effect) implements RowOutcome {
    ActKind kind() {
        return ((ActFacts) row.input()).kind();
    }
}

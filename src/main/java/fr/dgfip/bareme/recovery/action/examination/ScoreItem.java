package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.Criterion;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;

/** One part of the score of a recommended action, as the answer shows it. */
public record ScoreItem(
        @Term("Action notée") String action,
        @Term("Critère") Criterion criterion,
        @Term("Libellé du critère") String label,

        @Term(value = "Mesure", scale = 4) BigDecimal value,
        @Term(value = "Poids", scale = 2) BigDecimal weight,
        @Term(value = "Points", scale = 1) BigDecimal points,
        @Term("Ligne du critère") String row,
        @Term("Cellule du critère") String cell) {
    static ScoreItem of(String action, ScorePart part) {
        return new ScoreItem(
                action,
                part.criterion(),
                part.label(),
                part.value(),
                part.weight(),
                part.points(),
                part.row(),
                part.cell());
    }
}

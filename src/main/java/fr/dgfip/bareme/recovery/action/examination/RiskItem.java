package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.RiskPoints;
import fr.dgfip.bareme.vocabulary.Term;

/** What one indicator adds to the risk. */
public record RiskItem(
        @Term("Indicateur") String code,
        @Term("Points de l'indicateur") int points,
        @Term("Libellé de l'indicateur") String label) {
    static RiskItem of(RiskPoints found) {
        return new RiskItem(found.code(), found.points(), found.label());
    }
}

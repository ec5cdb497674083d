package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.DocumentNeeded;
import fr.dgfip.bareme.vocabulary.Term;

/** A document the file of a recommended heavy action holds. */
public record DocumentItem(
        @Term("Action à documenter") String action,
        @Term("Pièce") String label) {
    static DocumentItem of(DocumentNeeded needed) {
        return new DocumentItem(needed.action(), needed.label());
    }
}

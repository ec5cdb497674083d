package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;

/** One thing the request must state. */
public record RequiredItem(
        MatchedRow row,
        @Term("Renseignement") DataItem item,
        @Term("Motif") String label) implements RowOutcome {}

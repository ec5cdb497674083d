package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** A point of law left open, on which the answer depends, and how it was read. Legal date: that of the decision. */
public record OpenPointFacts(
        @Term("Point ouvert") OpenPoint point,
        @Term("Lecture retenue") boolean reading) implements TableInput {}

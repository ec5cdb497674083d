package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** A kind of act of which one asks whether it interrupts prescription. Legal date: that of the decision. */
public record ActFacts(@Term("Nature de l'acte") ActKind kind) implements TableInput {}

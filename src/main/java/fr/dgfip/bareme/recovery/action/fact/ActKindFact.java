package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.recovery.action.request.ActKind;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** A kind of act found in the file: what it does to prescription is asked once. Legal date: that of the decision. */
public record ActKindFact(@Term("Nature de l'acte") ActKind kind) implements TableInput {}

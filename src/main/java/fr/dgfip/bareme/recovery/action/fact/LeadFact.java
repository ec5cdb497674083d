package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** A recommended heavy action, whose documents are asked for. Legal date: that of the decision. */
public record LeadFact(@Term("Action") String action) implements TableInput {}

package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** When the share of a State was paid, seen from the reminders. Legal date: that of the decision. */
public record ShareFacts(@Term("Moment du paiement") ReminderTiming timing) implements TableInput {}

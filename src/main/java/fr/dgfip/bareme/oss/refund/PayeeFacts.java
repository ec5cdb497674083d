package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** Who paid or asks. Legal date: that of the decision. */
public record PayeeFacts(@Term("Payeur ou demandeur") PayerStanding payer) implements TableInput {}

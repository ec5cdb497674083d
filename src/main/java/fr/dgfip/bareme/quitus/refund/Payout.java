package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;

/** What goes back to whom, and how. */
public record Payout(
        @Term("Payeur") String payer,
        @Term("Montant") Euros amount,
        @Term("Versement") PayoutMode mode) {}

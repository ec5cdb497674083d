package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** What one payer gets back of one means of payment. */
public record Share(
        @Term("Payeur") String payer,
        @Term("Moyen de paiement") PaymentMeans means,
        @Term("Montant") Euros amount) implements TableInput {}

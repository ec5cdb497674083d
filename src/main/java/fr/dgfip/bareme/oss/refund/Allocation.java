package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;

/** What a return gets of the payment. */
public record Allocation(
        @Term("Déclaration") String returnReference,
        @Term("Montant affecté") Euros amount) {}

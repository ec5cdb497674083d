package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.vocabulary.Term;

/** What France gives back, and to whom. */
public record Refund(
        @Term("Payé par") MemberState payer,
        @Term("Montant à rendre") Euros amount,
        @Term("Bénéficiaire") Recipient recipient) {}

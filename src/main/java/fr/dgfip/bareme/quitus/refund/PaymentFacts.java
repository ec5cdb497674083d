package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.quitus.PaymentStatus;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** One payment as the table of incidents sees it. Legal date: that of the decision. */
public record PaymentFacts(
        String operation,
        @Term("État du paiement") PaymentStatus status,
        @Term("Référence concordante") boolean referenceMatches,
        @Term("Effet du paiement") PaymentPosition position,
        @Term("Référence déjà payée") boolean repeatedReference,
        @Term("Chiffres inversés") boolean transposed,
        @Term("Payeur") PayerRelation payer,
        @Term("Moyen de paiement") PaymentMeans means,
        @Term("Reste à payer") boolean shortfall,
        @Term("Somme à rendre") boolean refundable)
        implements TableInput {
    /** Whether nobody can tell yet whose money this is or whether it comes, whatever the table of incidents says. */
    public boolean isOpen() {
        return status == PaymentStatus.EN_ATTENTE
                || status == PaymentStatus.PAYE && (!referenceMatches || payer == PayerRelation.INCONNU);
    }
}

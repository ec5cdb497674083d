package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What may be done with the request. */
public record DeliveryResult(
        MatchedRow row,
        @Term("Suite") Delivery delivery,
        @Term("Statut") Status status,
        @Term("Motif de refus") Optional<RefusalGround> refusalGround,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    /** Whether it proposes a refusal without naming a ground of the law. */
    public boolean isGroundless() {
        return delivery == Delivery.PROPOSER_REFUS && refusalGround.isEmpty();
    }

    /** Whether it gives the applicant what was asked, or leaves it open to get it without any judgement. */
    public boolean isFavourable() {
        return delivery == Delivery.DELIVRER
                || delivery == Delivery.VISER
                || delivery == Delivery.VISA_ANTICIPE
                || delivery == Delivery.ATTENDRE_DECLARATION;
    }
}

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

    /** Whether it proposes a refusal, by what is to be done or by where the request stands. */
    public boolean isRefusal() {
        return delivery == Delivery.PROPOSER_REFUS || status == Status.REFUSAL_PROPOSED;
    }

    /** Whether the applicant gets the certificate. */
    public boolean isDelivering() {
        return delivery == Delivery.DELIVRER || delivery == Delivery.VISER || delivery == Delivery.VISA_ANTICIPE;
    }

    /** Whether it proposes a refusal without naming a ground of the law. */
    public boolean isGroundless() {
        return isRefusal() && refusalGround.isEmpty();
    }

    /** Whether it gives the applicant what was asked, or leaves it open to get it without any judgement. */
    public boolean isFavourable() {
        return isDelivering() && status == Status.DECIDED
                || delivery == Delivery.ATTENDRE_DECLARATION && status == Status.AWAITING_DECLARATION_OR_GUARANTEE;
    }
}

package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What the table proposes to the agent. */
public record ProposalResult(
        MatchedRow row,
        @Term("Proposition") GuaranteeProposal proposal,
        @Term("Motif de refus") Optional<RefusalGround> ground,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    public boolean isFavourable() {
        return proposal.isFavourable();
    }

    public boolean isRefusal() {
        return proposal.isRefusal();
    }

    /** Whether it refuses or takes away without a ground. */
    public boolean isGroundless() {
        return (proposal.isRefusal() || proposal.isEnding()) && ground.isEmpty();
    }
}

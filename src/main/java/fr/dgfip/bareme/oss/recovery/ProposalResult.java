package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What the table proposes to the agent, and who acts. */
public record ProposalResult(
        MatchedRow row,
        @Term("Proposition") RecoveryProposal proposal,
        @Term("Motif de refus") Optional<RecoveryGround> ground,
        @Term("Service compétent") Service service,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }
}

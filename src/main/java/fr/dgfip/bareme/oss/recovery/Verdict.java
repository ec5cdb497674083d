package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Euros;
import java.util.List;
import java.util.Optional;

/**
 * What is proposed once the guard rules have looked at it.
 *
 * @param concerned the claims it is about
 */
public record Verdict(
        RecoveryProposal proposal,
        Optional<RecoveryGround> ground,
        Service service,
        List<ClaimResult> concerned,
        RecoveryFile file) {
    public Verdict {
        concerned = List.copyOf(concerned);
    }

    /** @param held whether a guard rule holds the proposal back, which hands the file to an agent with nothing proposed */
    public static Verdict of(Proposed proposed, boolean held) {
        ProposalResult result = proposed.result();
        if (!held) {
            return new Verdict(
                    result.proposal(), result.ground(), result.service(), proposed.concerned(), proposed.file());
        }
        return new Verdict(
                RecoveryProposal.MANUAL,
                Optional.empty(),
                Service.OSS_OFFICE,
                Proposed.concerned(RecoveryProposal.MANUAL, proposed.file().claims()),
                proposed.file());
    }

    Euros amount() {
        return ClaimSummary.total(concerned);
    }

    RecoveryFrame frame() {
        return file.claims().frame();
    }
}

package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.util.Optional;

/**
 * A guard rule hands the file to an agent.
 *
 * @param struck the answer of a table it takes away, if it takes one
 * @param variant the open point read the other way, if it was raised there only to compare
 */
public record PenaltyGuardRaised(PenaltyGuard guard, Optional<RowOutcome> struck, Optional<OpenPoint> variant)
        implements PenaltyGrounds {
    public static PenaltyGuardRaised on(PenaltyGuard guard, Ruling struck) {
        return new PenaltyGuardRaised(guard, Optional.of(struck), struck.variant());
    }

    public static PenaltyGuardRaised onFile(PenaltyGuard guard) {
        return new PenaltyGuardRaised(guard, Optional.empty(), Optional.empty());
    }

    boolean strikes(RowOutcome result) {
        return struck.filter(result::equals).isPresent();
    }

    boolean isAboutTheFile() {
        return variant.isEmpty();
    }

    @Override
    public Optional<Reason> reason() {
        return Optional.of(guard.reason()).filter(any -> isAboutTheFile());
    }
}

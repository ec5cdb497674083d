package fr.dgfip.bareme.replay;

import java.util.List;
import java.util.UUID;

/** How a replay ended. */
public sealed interface Replay {
    /** The same bytes of outcome, reasons and trace. */
    record Identical(UUID id, Basis basis) implements Replay {}

    /** Something differs; every difference is named. */
    record Divergent(UUID id, Basis basis, List<Difference> differences) implements Replay {}

    /**
     * The record cannot be replayed.
     *
     * @param code stable code: {@code altered-record}, {@code unknown-type}, {@code unknown-version}, {@code
     *     other-content}, {@code unreadable-request}, {@code undecided}
     */
    record Impossible(UUID id, String code, String explanation) implements Replay {}

    /**
     * What decided then, and what decides now.
     *
     * @param sameEngine whether build and rule base are those of the record
     */
    record Basis(
            int version,
            String recordedBuild,
            String recordedRulesSha256,
            String currentBuild,
            String currentRulesSha256,
            boolean sameEngine) {}
}

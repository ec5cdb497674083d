package fr.dgfip.bareme.ruleset.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An approved version without its content; see {@link fr.dgfip.bareme.ruleset.RuleSetVersion}.
 *
 * @param knownTo instant from which the approval counted no longer: withdrawn, or suspended
 */
public record VersionSummary(
        String type, int number, String sha256, LocalDate effectiveFrom, Instant knownFrom, Optional<Instant> knownTo) {

    /** Whether the service took it for approved at an instant. */
    boolean isKnownAt(Instant instant) {
        return !knownFrom.isAfter(instant)
                && knownTo.filter(end -> !end.isAfter(instant)).isEmpty();
    }

    /** In French, for messages. */
    @Override
    public String toString() {
        return type + " n° " + number + " (applicable à partir du " + effectiveFrom + ")";
    }
}

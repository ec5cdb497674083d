package fr.dgfip.bareme.ruleset.versions;

import java.time.Instant;
import java.time.LocalDate;

/** A version without its content; see {@link fr.dgfip.bareme.ruleset.RuleSetVersion}. */
public record VersionSummary(String type, int number, String sha256, LocalDate effectiveFrom, Instant knownFrom) {

    /** In French, for messages. */
    @Override
    public String toString() {
        return type + " n° " + number + " (applicable à partir du " + effectiveFrom + ")";
    }
}

package fr.dgfip.bareme.ruleset.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which version of one type is in force, from all its approvals. Immutable. */
final class VersionTimeline {
    /** Of two approvals that both apply, the greater one is in force. */
    private static final Comparator<VersionSummary> PRECEDENCE = Comparator.comparing(VersionSummary::effectiveFrom)
            .thenComparing(VersionSummary::knownFrom)
            .thenComparing(VersionSummary::number);

    private final List<VersionSummary> versions;

    VersionTimeline(Collection<VersionSummary> versions) {
        this.versions = versions.stream().sorted(PRECEDENCE).toList();
    }

    /** The version in force on a legal date as known at an instant. */
    Optional<VersionSummary> inForce(LocalDate asOf, Instant knownAt) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(asOf) && version.isKnownAt(knownAt))
                .max(PRECEDENCE);
    }

    /** For each date from which a version applies, the one in force from there as known now, in order of dates. */
    List<VersionSummary> current() {
        List<VersionSummary> lasting =
                versions.stream().filter(version -> version.knownTo().isEmpty()).toList();
        return lasting.stream()
                .filter(version -> lasting.stream()
                        .noneMatch(other -> other.effectiveFrom().equals(version.effectiveFrom())
                                && PRECEDENCE.compare(other, version) > 0))
                .toList();
    }

    /** All versions, by number. */
    List<VersionSummary> all() {
        return versions.stream()
                .sorted(Comparator.comparing(VersionSummary::number))
                .toList();
    }

    /** Its last approval. */
    Optional<VersionSummary> byNumber(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .max(Comparator.comparing(VersionSummary::knownFrom));
    }
}

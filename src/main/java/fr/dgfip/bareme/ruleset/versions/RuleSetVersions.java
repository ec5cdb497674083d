package fr.dgfip.bareme.ruleset.versions;

import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.RuleSetVersion;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the version of a rule set that a decision must use. Every version served was checked against its hash when it was
 * rebuilt; one that fails is never served, and does not keep others from being served. Safe for any thread.
 *
 * <p>What is in force now answers from memory, without lock or database, on any legal date. Other versions may be fetched
 * from the database: those calls may block.
 */
@Singleton
public class RuleSetVersions {
    private final VersionRepository repository;
    private final VersionContents contents;
    private volatile Snapshot snapshot = Snapshot.EMPTY;

    public RuleSetVersions(VersionRepository repository, VersionContents contents) {
        this.repository = repository;
        this.contents = contents;
    }

    /**
     * Reads the database again and swaps what is in force in one step. Calls in progress finish with what they have.
     * MUST be called at start and after every change; blocks.
     */
    public synchronized void refresh() {
        Snapshot before = snapshot;
        List<VersionSummary> approvals = repository.approvals();
        snapshot = new Snapshot(
                approvals,
                summary -> before.held(summary)
                        .filter(Snapshot.Held.Usable.class::isInstance)
                        .orElseGet(() -> load(summary, before, approvals)));
    }

    private Snapshot.Held load(VersionSummary summary, Snapshot before, List<VersionSummary> approvals) {
        try {
            return new Snapshot.Held.Usable(summary, version(summary, contents.provedNow(summary)));
        } catch (UnusableVersion e) {
            return new Snapshot.Held.Refused(summary, e, stays(summary, before, approvals));
        }
    }

    /** What this replica decided with so far on the dates of a version it refuses, unless that was taken back. */
    private static Optional<RuleSetVersion> stays(
            VersionSummary refused, Snapshot before, List<VersionSummary> approvals) {
        return before.inForce(refused.type(), refused.effectiveFrom())
                .flatMap(Snapshot.Held::usable)
                .filter(version -> approvals.stream()
                        .anyMatch(approval -> approval.type().equals(version.type())
                                && approval.number() == version.number()
                                && approval.knownTo().isEmpty()));
    }

    /**
     * The version in force on a legal date, as known now.
     *
     * @return empty when no version applies on this date
     * <p>A version that must not be served does not take force: what this replica decided with before it stays.
     *
     * @throws UnusableVersion when the version in force must not be served and there was none before
     */
    public Optional<RuleSetVersion> inForce(String type, LocalDate asOf) {
        return snapshot.inForce(type, asOf).map(Snapshot.Held::serving);
    }

    /** As {@link #inForce(String, LocalDate)}, for who only looks: empty as well when nothing can be served. */
    public Optional<RuleSetVersion> usable(String type, LocalDate asOf) {
        return snapshot.inForce(type, asOf).flatMap(Snapshot.Held::usable);
    }

    /** The version that should be in force on a legal date as known now, whether it can be served or not. */
    public Optional<VersionSummary> due(String type, LocalDate asOf) {
        return snapshot.inForce(type, asOf).map(Snapshot.Held::summary);
    }

    /** As {@link #inForce(String, LocalDate, Instant)}, whether it can be served or not. */
    public Optional<VersionSummary> due(String type, LocalDate asOf, Instant knownAt) {
        return snapshot.timeline(type).inForce(asOf, knownAt);
    }

    /** Versions that should be in force now or on a later date and must not be served, by date. */
    public List<UnusableVersion> refused(String type) {
        return snapshot.refused(type);
    }

    /**
     * The version that was in force on a legal date, as known at an instant: of those that applied and were known, the one
     * with the latest date, then approved last. A version is known from the moment its approval began to be stored, so a
     * decision taken meanwhile used the one before: to replay a decision, ask for the version it names.
     *
     * @throws UnusableVersion when that version must not be served
     */
    public Optional<RuleSetVersion> inForce(String type, LocalDate asOf, Instant knownAt) {
        Snapshot now = snapshot;
        return now.timeline(type).inForce(asOf, knownAt).map(summary -> version(now, summary));
    }

    /** @throws UnusableVersion when that version must not be served */
    public Optional<RuleSetVersion> byNumber(String type, int number) {
        Snapshot now = snapshot;
        return now.timeline(type).byNumber(number).map(summary -> version(now, summary));
    }

    /** All approved versions of a type, by number. */
    public List<VersionSummary> versions(String type) {
        return snapshot.timeline(type).all();
    }

    private RuleSetVersion version(Snapshot now, VersionSummary summary) {
        return now.held(summary)
                .map(Snapshot.Held::version)
                .orElseGet(() -> version(summary, contents.proved(summary)));
    }

    private static RuleSetVersion version(VersionSummary summary, RuleSet content) {
        return new RuleSetVersion(
                summary.type(),
                summary.number(),
                summary.sha256(),
                summary.effectiveFrom(),
                summary.knownFrom(),
                content);
    }
}

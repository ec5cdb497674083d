package fr.dgfip.bareme.ruleset.versions;

import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.ruleset.RuleSetVersion;
import jakarta.inject.Inject;
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
    private final VersionLoader loader;
    private final VersionCache cache;
    private volatile Snapshot snapshot = Snapshot.EMPTY;

    @Inject
    public RuleSetVersions(VersionRepository repository, DecisionTypes types, VersionSettings settings) {
        this(repository, types, settings.cachedVersions());
    }

    RuleSetVersions(VersionRepository repository, DecisionTypes types, int cachedVersions) {
        this.repository = repository;
        this.loader = new VersionLoader(repository, types);
        this.cache = new VersionCache(cachedVersions);
    }

    /**
     * Reads the database again and swaps what is in force in one step. Calls in progress finish with what they have.
     * MUST be called at start and after every change; blocks.
     */
    public synchronized void refresh() {
        Snapshot before = snapshot;
        snapshot = new Snapshot(
                repository.approvals(),
                summary -> before.held(summary)
                        .filter(Snapshot.Held.Usable.class::isInstance)
                        .orElseGet(() -> load(summary)));
    }

    private Snapshot.Held load(VersionSummary summary) {
        try {
            return new Snapshot.Held.Usable(summary, loader.load(summary));
        } catch (UnusableVersion e) {
            return new Snapshot.Held.Refused(summary, e);
        }
    }

    /**
     * The version in force on a legal date, as known now.
     *
     * @return empty when no version applies on this date
     * @throws UnusableVersion when the version in force must not be served
     */
    public Optional<RuleSetVersion> inForce(String type, LocalDate asOf) {
        return snapshot.inForce(type, asOf).map(Snapshot.Held::version);
    }

    /**
     * The version that was in force on a legal date, as known at an instant: of those that applied and were known, the one
     * with the latest date, then approved last. A version is known from the moment its approval began to be stored, so a
     * decision taken meanwhile used the one before: to replay a decision, ask for the version it names.
     *
     * @throws UnusableVersion as {@link #inForce(String, LocalDate)}
     */
    public Optional<RuleSetVersion> inForce(String type, LocalDate asOf, Instant knownAt) {
        Snapshot now = snapshot;
        return now.timeline(type).inForce(asOf, knownAt).map(summary -> version(now, summary));
    }

    /** @throws UnusableVersion as {@link #inForce(String, LocalDate)} */
    public Optional<RuleSetVersion> byNumber(String type, int number) {
        Snapshot now = snapshot;
        return now.timeline(type).byNumber(number).map(summary -> version(now, summary));
    }

    /** All approved versions of a type, by number. */
    public List<VersionSummary> versions(String type) {
        return snapshot.timeline(type).all();
    }

    private RuleSetVersion version(Snapshot now, VersionSummary summary) {
        return now.held(summary).map(Snapshot.Held::version).orElseGet(() -> cache.get(summary, loader::load));
    }
}

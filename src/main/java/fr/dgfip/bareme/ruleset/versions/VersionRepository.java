package fr.dgfip.bareme.ruleset.versions;

import fr.dgfip.bareme.ruleset.WrittenContent;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The versions in the database. */
@Singleton
public class VersionRepository implements PanacheRepository<StoredVersion> {
    private final Clock clock;

    public VersionRepository(Clock clock) {
        this.clock = clock;
    }

    /** Row shape of {@link #summaries()}; public for Hibernate. */
    public record SummaryRow(String type, int number, byte[] sha256, LocalDate effectiveFrom, Instant knownFrom) {
        VersionSummary summary() {
            return new VersionSummary(type, number, HexFormat.of().formatHex(sha256), effectiveFrom, knownFrom);
        }
    }

    /** All versions of all types, by type and number. */
    public List<VersionSummary> summaries() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> find("select v.type, v.number, v.sha256, v.effectiveFrom, v.knownFrom from StoredVersion v"
                                + " order by v.type, v.number")
                        .project(SummaryRow.class)
                        .stream()
                        .map(SummaryRow::summary)
                        .toList());
    }

    public Optional<WrittenContent> written(String type, int number) {
        return stored(type, number).map(StoredVersion::written);
    }

    /** The file a version was read from. */
    public Optional<byte[]> workbook(String type, int number) {
        return stored(type, number).map(StoredVersion::workbook);
    }

    private Optional<StoredVersion> stored(String type, int number) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> find("type = ?1 and number = ?2", type, number).firstResultOptional());
    }

    /** Whether a version that applies from this date was read from this very file. */
    public boolean hasWorkbook(String type, LocalDate effectiveFrom, byte[] workbook) {
        return QuarkusTransaction.joiningExisting()
                .call(() ->
                        count("type = ?1 and effectiveFrom = ?2 and workbook = ?3", type, effectiveFrom, workbook) > 0);
    }

    /**
     * Stores versions under their next numbers, known from now: all of them, or none if anything fails. One whose type,
     * date and hash are known already is left out. Replicas that start together wait for each other.
     *
     * @param beforeCommit told of each version once the database has accepted its row and before it is committed; if it
     *     throws, nothing is stored
     * @return what was stored
     */
    public List<VersionSummary> add(List<NewVersion> versions, Consumer<VersionSummary> beforeCommit) {
        return QuarkusTransaction.requiringNew().call(() -> {
            lock();
            List<VersionSummary> known = new ArrayList<>(summaries());
            List<VersionSummary> added = new ArrayList<>();
            for (NewVersion version : versions) {
                next(version, known).ifPresent(summary -> {
                    persistAndFlush(new StoredVersion(summary, version));
                    known.add(summary);
                    added.add(summary);
                });
            }
            added.forEach(beforeCommit);
            return added;
        });
    }

    private void lock() {
        getEntityManager()
                .createNativeQuery("SELECT set_config('lock_timeout', '60s', true)", String.class)
                .getSingleResult();
        getEntityManager()
                .createNativeQuery(
                        "SELECT 1 FROM pg_advisory_xact_lock(hashtext('bareme.rule_set_version'))", Integer.class)
                .getSingleResult();
    }

    private Optional<VersionSummary> next(NewVersion version, List<VersionSummary> known) {
        String sha256 = version.written().sha256();
        List<VersionSummary> ofType = known.stream()
                .filter(other -> other.type().equals(version.type()))
                .toList();
        if (ofType.stream()
                .anyMatch(other -> other.effectiveFrom().equals(version.effectiveFrom())
                        && other.sha256().equals(sha256))) {
            return Optional.empty();
        }
        int number = 1 + ofType.stream().mapToInt(VersionSummary::number).max().orElse(0);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Optional.of(new VersionSummary(version.type(), number, sha256, version.effectiveFrom(), now));
    }
}

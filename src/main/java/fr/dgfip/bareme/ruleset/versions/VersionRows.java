package fr.dgfip.bareme.ruleset.versions;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is read and written of versions within a transaction. */
@Singleton
public class VersionRows {
    private static final String WHOLE =
            "SELECT sha256(content) = :sha256 FROM rule_set_version WHERE type = :type AND number = :number";
    private static final String WORKBOOK =
            "select v.workbook from StoredVersion v where v.type = :type and v.number = :number";
    private static final String VERSIONS = "select v.type, v.number, v.sha256, v.fileName, v.base from StoredVersion v"
            + " where v.type = :type order by v.number";

    private final EntityManager database;

    VersionRows(EntityManager database) {
        this.database = database;
    }

    /** Row shape of {@link #approvals()}; public for Hibernate. */
    public record ApprovalRow(
            String type, int number, byte[] sha256, LocalDate effectiveFrom, Instant from, Instant to) {
        VersionSummary summary() {
            return new VersionSummary(
                    type, number, HexFormat.of().formatHex(sha256), effectiveFrom, from, Optional.ofNullable(to));
        }
    }

    /** Row shape of the versions; public for Hibernate. */
    public record VersionRow(String type, int number, byte[] sha256, String fileName, Integer base) {
        VersionHistory with(List<Transition> transitions) {
            return new VersionHistory(
                    type, number, HexFormat.of().formatHex(sha256), fileName, Optional.ofNullable(base), transitions);
        }
    }

    List<VersionSummary> approvals() {
        return database.createQuery("""
                        select a.type, a.number, a.sha256, a.effectiveFrom, a.at,
                            (select n.at from StoredTransition n
                             where n.type = a.type and n.number = a.number and n.step = a.step + 1)
                        from StoredTransition a where a.to = State.APPROVED order by a.type, a.number, a.step
                        """, ApprovalRow.class)
                .getResultStream()
                .map(ApprovalRow::summary)
                .toList();
    }

    /** The versions of a type and their lives, by number. */
    public List<VersionHistory> histories(String type) {
        Map<Integer, List<Transition>> lives = new LinkedHashMap<>();
        database.createQuery("from StoredTransition where type = :type order by number, step", StoredTransition.class)
                .setParameter("type", type)
                .getResultStream()
                .forEach(row -> lives.computeIfAbsent(row.number(), any -> new ArrayList<>())
                        .add(row.transition()));
        return database.createQuery(VERSIONS, VersionRow.class)
                .setParameter("type", type)
                .getResultStream()
                .map(row -> row.with(lives.get(row.number())))
                .toList();
    }

    /** See {@link VersionRepository#awaited}. */
    List<VersionHistory> awaited() {
        return database.createQuery("""
                        from StoredTransition t where t.to = State.SUBMITTED and not exists
                            (from StoredTransition n where n.type = t.type and n.number = t.number and n.step > t.step)
                        order by t.type, t.number
                        """, StoredTransition.class)
                .getResultStream()
                .map(last -> history(last.type(), last.number()).orElseThrow())
                .toList();
    }

    public Optional<VersionHistory> history(String type, int number) {
        return histories(type).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** See {@link VersionRepository#authors}. */
    @SuppressWarnings("unchecked") // the type of a native query's rows
    public List<String> authors(String type, int number) {
        return database.createNativeQuery(
                        "SELECT person FROM rule_set_authors(:type, :number) AS person ORDER BY person", String.class)
                .setParameter("type", type)
                .setParameter("number", number)
                .getResultList();
    }

    int nextNumber(String type) {
        return 1
                + database.createQuery(
                                "select coalesce(max(number), 0) from StoredVersion where type = :type", Integer.class)
                        .setParameter("type", type)
                        .getSingleResult();
    }

    /** Inserts the last step of a version. */
    void insert(VersionHistory version) {
        database.persist(new StoredTransition(version.type(), version.number(), version.sha256(), version.last()));
        database.flush();
    }

    /**
     * When a step is taken: by the clock all replicas share, and later than any before. Of two approvals for one legal date
     * the later counts, so the order of times MUST be that of the steps, whatever clocks do.
     */
    Instant now() {
        return (Instant) database.createNativeQuery(
                        "SELECT greatest(clock_timestamp(), max(at) + interval '1 microsecond') FROM rule_set_transition",
                        Instant.class)
                .getSingleResult();
    }

    /** Waits for other replicas less long than a connection waits for the database, which would seem lost. */
    void lock() {
        database.createNativeQuery("SELECT set_config('lock_timeout', '1500ms', true)", String.class)
                .getSingleResult();
        database.createNativeQuery(
                        "SELECT 1 FROM pg_advisory_xact_lock(hashtext('bareme.rule_set_version'))", Integer.class)
                .getSingleResult();
    }

    /** When the transaction commits. */
    void tellReplicas() {
        database.createNativeQuery("SELECT 1 FROM pg_notify(:channel, '')", Integer.class)
                .setParameter("channel", VersionRepository.CHANNEL)
                .getSingleResult();
    }

    boolean isWhole(String type, int number, String sha256) {
        return database.createNativeQuery(WHOLE, Boolean.class)
                .setParameter("sha256", HexFormat.of().parseHex(sha256))
                .setParameter("type", type)
                .setParameter("number", number)
                .getResultStream()
                .anyMatch(Boolean.TRUE::equals);
    }

    Optional<byte[]> workbook(String type, int number) {
        return database.createQuery(WORKBOOK, byte[].class)
                .setParameter("type", type)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}

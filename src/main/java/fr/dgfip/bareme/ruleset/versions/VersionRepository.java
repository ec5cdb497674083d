package fr.dgfip.bareme.ruleset.versions;

import fr.dgfip.bareme.ruleset.WrittenContent;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The versions in the database and the steps of their lives. Rows are only ever inserted. */
@Singleton
public class VersionRepository implements PanacheRepository<StoredVersion> {
    /** Channel on which every replica is told that some version took a step. */
    public static final String CHANNEL = "bareme_rule_sets";

    private final VersionRows rows;

    public VersionRepository(VersionRows rows) {
        this.rows = rows;
    }

    /** Every approval there ever was, by type, number and time. */
    public List<VersionSummary> approvals() {
        return QuarkusTransaction.joiningExisting().call(rows::approvals);
    }

    /** The versions of a type and their lives, by number. */
    public List<VersionHistory> histories(String type) {
        return QuarkusTransaction.joiningExisting().call(() -> rows.histories(type));
    }

    public Optional<VersionHistory> history(String type, int number) {
        return QuarkusTransaction.joiningExisting().call(() -> rows.history(type, number));
    }

    /** Persons who may not approve this version because they wrote of it. */
    public List<String> authors(String type, int number) {
        return QuarkusTransaction.joiningExisting().call(() -> rows.authors(type, number));
    }

    public Optional<WrittenContent> written(String type, int number) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> stored(type, number).project(WrittenContent.class).firstResultOptional());
    }

    /** Whether what is stored has this hash; computed where it is. */
    boolean isWhole(String type, int number, String sha256) {
        return QuarkusTransaction.joiningExisting().call(() -> rows.isWhole(type, number, sha256));
    }

    /** The versions that wait for approval, by type and number. */
    public List<VersionHistory> awaited() {
        return QuarkusTransaction.joiningExisting().call(rows::awaited);
    }

    /** The file a version was read from. */
    public Optional<byte[]> workbook(String type, int number) {
        return QuarkusTransaction.joiningExisting().call(() -> rows.workbook(type, number));
    }

    private PanacheQuery<StoredVersion> stored(String type, int number) {
        return find("type = ?1 and number = ?2", type, number);
    }

    /** Whether a version that was imported from this date was read from this very file. */
    public boolean hasWorkbook(String type, LocalDate effectiveFrom, byte[] workbook) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> count(
                                "type = ?1 and workbook = ?3 and exists (select 1 from StoredTransition t where"
                                        + " t.type = ?1 and t.number = number and t.effectiveFrom = ?2)",
                                type,
                                effectiveFrom,
                                workbook)
                        > 0);
    }

    /**
     * Stores versions under their next numbers: all of them, or none if anything fails. A shipped one whose type, date and
     * hash were approved before is left out. Replicas wait for each other.
     *
     * @return what was stored
     */
    public List<VersionHistory> add(List<NewVersion> versions, VersionJournal journal) {
        return inTurn(() -> {
            List<VersionHistory> added = new ArrayList<>();
            for (NewVersion version : versions) {
                if (!isImportedAgain(version)) {
                    added.add(insert(version));
                }
            }
            added.forEach(journal::took);
            return added;
        });
    }

    private boolean isImportedAgain(NewVersion version) {
        return version.birth().action() == Action.IMPORT
                && rows.approvals().stream()
                        .anyMatch(approval -> approval.type().equals(version.type())
                                && Optional.of(approval.effectiveFrom())
                                        .equals(version.birth().effectiveFrom())
                                && approval.sha256().equals(version.written().sha256()));
    }

    private VersionHistory insert(NewVersion version) {
        int number = rows.nextNumber(version.type());
        persistAndFlush(new StoredVersion(version, number));
        VersionHistory born = new VersionHistory(
                version.type(),
                number,
                version.written().sha256(),
                version.fileName(),
                version.base(),
                List.of(version.birth().begin(rows.now())));
        rows.insert(born);
        return born;
    }

    /**
     * Takes steps, all or none. Nobody else takes one meanwhile, so what is read in here still holds when it is done.
     *
     * @param steps which, from what it reads; empty for none
     * @return the versions with their new steps
     */
    public List<VersionHistory> take(Function<VersionRows, List<Taken>> steps, VersionJournal journal) {
        return inTurn(() -> {
            List<VersionHistory> taken = new ArrayList<>();
            for (Taken each : steps.apply(rows)) {
                VersionHistory after =
                        each.version().with(each.step().after(each.version().last(), rows.now()));
                rows.insert(after);
                taken.add(after);
            }
            taken.forEach(journal::took);
            return taken;
        });
    }

    /** A step of a version as it is now. */
    public record Taken(VersionHistory version, Step step) {}

    private List<VersionHistory> inTurn(Body body) {
        return QuarkusTransaction.requiringNew().call(() -> {
            rows.lock();
            List<VersionHistory> changed = body.run();
            if (!changed.isEmpty()) {
                rows.tellReplicas();
            }
            return changed;
        });
    }

    private interface Body {
        List<VersionHistory> run();
    }
}

package fr.dgfip.bareme.app;

import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.versions.VersionContents;
import fr.dgfip.bareme.ruleset.versions.VersionHistory;
import fr.dgfip.bareme.ruleset.versions.VersionRepository;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.TableIndexes;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes what waits for approval ready on this replica: it is read and indexed before it takes force. For one thread. */
@Singleton
class AwaitedVersions {
    private final VersionRepository repository;
    private final VersionContents contents;
    private final TableIndexes indexes;
    /** Once each: should they take more memory than there is for them, they are not read again and again. */
    private List<VersionHistory> prepared = List.of();

    AwaitedVersions(VersionRepository repository, VersionContents contents, TableIndexes indexes) {
        this.repository = repository;
        this.contents = contents;
        this.indexes = indexes;
    }

    /** Blocks. */
    void prepare() {
        List<VersionHistory> awaited = repository.awaited();
        awaited.stream()
                .filter(version -> !prepared.contains(version))
                .filter(contents::isUnderstood)
                .map(contents::read)
                .forEach(this::index);
        prepared = awaited;
    }

    private void index(RuleSet ruleSet) {
        for (DecisionTable table : ruleSet.tables()) {
            indexes.of(table);
        }
    }
}

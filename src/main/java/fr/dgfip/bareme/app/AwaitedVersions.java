package fr.dgfip.bareme.app;

import fr.dgfip.bareme.ruleset.versions.VersionContents;
import fr.dgfip.bareme.table.TableIndexes;
import jakarta.inject.Singleton;

/** Makes what waits for approval ready on this replica: it is read and indexed before it takes force. */
@Singleton
class AwaitedVersions {
    private final VersionContents contents;
    private final TableIndexes indexes;

    AwaitedVersions(VersionContents contents, TableIndexes indexes) {
        this.contents = contents;
        this.indexes = indexes;
    }

    /** Blocks. */
    void prepare() {
        contents.awaited().forEach(ruleSet -> ruleSet.tables().forEach(indexes::of));
    }
}

package fr.dgfip.bareme.ruleset.life;

import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.ruleset.ContentJson;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.versions.VersionHistory;
import fr.dgfip.bareme.ruleset.versions.VersionRepository;

/** What versions say, drafts too: read from the database each time, for those who look at them. */
public final class VersionContents {
    private final VersionRepository repository;
    private final DecisionTypes types;

    public VersionContents(VersionRepository repository, DecisionTypes types) {
        this.repository = repository;
        this.types = types;
    }

    /** Whether what is stored of a version is what its hash says. Blocks. */
    public boolean isWhole(VersionHistory version) {
        return repository.isWhole(version.type(), version.number());
    }

    /** Whether this build of the service still knows all that a version names. Blocks. */
    public boolean isUnderstood(VersionHistory version) {
        try {
            read(version);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Blocks. */
    public RuleSet read(VersionHistory version) {
        return read(version.type(), version.number());
    }

    /** As {@link #read(VersionHistory)}, of a version that is there. */
    public RuleSet read(String type, int number) {
        return ContentJson.read(
                types.find(type).orElseThrow().vocabulary(),
                repository.written(type, number).orElseThrow());
    }
}

package fr.dgfip.bareme.ruleset.versions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How versions are kept in memory. */
@ConfigMapping(prefix = "bareme.versions")
public interface VersionSettings {
    /**
     * Heap, in mebibytes, for the contents of versions not in force: drafts an office works on, and what a replay or a study
     * needs.
     */
    @WithDefault("48")
    int contentMebibytes();
}

package fr.dgfip.bareme.ruleset.versions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How versions are kept in memory. */
@ConfigMapping(prefix = "bareme.versions")
public interface VersionSettings {
    /** Versions not in force that stay in memory after a replay or a study. */
    @WithDefault("32")
    int cachedVersions();
}

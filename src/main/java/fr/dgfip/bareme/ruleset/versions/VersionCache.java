package fr.dgfip.bareme.ruleset.versions;

import fr.dgfip.bareme.ruleset.RuleSetVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The versions last used among those not in force. */
final class VersionCache {
    private final Map<VersionSummary, RuleSetVersion> versions;

    VersionCache(int capacity) {
        this.versions = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<VersionSummary, RuleSetVersion> eldest) {
                return size() > capacity;
            }
        };
    }

    /** One thread at a time loads, so that a study over old requests rebuilds each version once. */
    synchronized RuleSetVersion get(VersionSummary version, Function<VersionSummary, RuleSetVersion> load) {
        RuleSetVersion kept = versions.get(version);
        if (kept == null) {
            kept = load.apply(version);
            versions.put(version, kept);
        }
        return kept;
    }
}

package fr.dgfip.bareme.ruleset.shipped;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the shipped workbooks are. */
@ConfigMapping(prefix = "bareme.shipped")
public interface ShippedSettings {
    /** Folder of {@code <type>/<applicable from>.xlsx}, from the working directory. */
    @WithDefault("decision-tables")
    Path folder();

    /** What a test case that no longer holds does to the start. */
    @WithDefault("refuse")
    FailingCases failingCases();

    /** A version whose cases fail takes no force; only where someone tries things out may it. */
    enum FailingCases {
        REFUSE,
        WARN
    }
}

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
}

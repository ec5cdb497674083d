package fr.dgfip.bareme.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** How the journal is written. */
@ConfigMapping(prefix = "bareme.journal")
interface JournalConfig {
    @WithDefault("${bareme.database.url}")
    String url();

    @WithDefault("${bareme.database.user:bareme_app}")
    String user();

    @WithDefault("${bareme.database.password}")
    String password();

    /** Name of this replica; two that run at once must differ. */
    @WithDefault("${HOSTNAME:bareme}")
    String replica();

    /** Records that may wait for the writer; one more is refused at once. */
    @WithName("queue-capacity")
    @WithDefault("2048")
    int queue();

    /** Records in one transaction; 1 turns group commit off. */
    @WithName("batch-limit")
    @WithDefault("256")
    int batch();
}

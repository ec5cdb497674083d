package fr.dgfip.bareme.app;

import fr.dgfip.bareme.journal.JournalDataSource;
import fr.dgfip.bareme.journal.JournalListener;
import fr.dgfip.bareme.journal.JournalReader;
import fr.dgfip.bareme.journal.JournalSettings;
import fr.dgfip.bareme.journal.JournalStartCheck;
import fr.dgfip.bareme.journal.JournalWriter;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;

/** Makes beans of the journal. The writer has a connection of its own; readers share the pool. */
final class JournalParts {
    private JournalParts() {}

    @Produces
    @Singleton
    static JournalReader reader(AgroalDataSource pool) {
        return new JournalReader(pool);
    }

    /** Nothing is recorded, so nothing is decided, in a database that could lose or change it. */
    @Produces
    @Singleton
    static JournalWriter writer(JournalConfig config, Clock clock, MeterRegistry registry) {
        DataSource database = JournalDataSource.to(config.url(), config.user(), config.password());
        new JournalStartCheck(database).require();
        JournalSettings settings = new JournalSettings(config.replica(), config.queue(), config.batch());
        JournalListener metrics = new JournalMetrics(registry);
        JournalWriter writer = JournalWriter.open(database, settings, clock, metrics);
        Gauge.builder("bareme.journal.queue", writer, JournalWriter::queueDepth)
                .description("Records waiting for the journal writer")
                .register(registry);
        return writer;
    }

    static void close(@Disposes JournalWriter writer) {
        writer.close();
    }
}

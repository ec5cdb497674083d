package fr.dgfip.bareme.app;

import fr.dgfip.bareme.deciding.CaseTrial;
import fr.dgfip.bareme.deciding.ClockCheck;
import fr.dgfip.bareme.deciding.Deciding;
import fr.dgfip.bareme.deciding.DecisionMetrics;
import fr.dgfip.bareme.deciding.Installation;
import fr.dgfip.bareme.deciding.RecordedDeciding;
import fr.dgfip.bareme.deciding.RuleSetReview;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.engine.DecisionEngine;
import fr.dgfip.bareme.engine.RuleBases;
import fr.dgfip.bareme.journal.JournalReader;
import fr.dgfip.bareme.journal.JournalWriter;
import fr.dgfip.bareme.kernel.Ids;
import fr.dgfip.bareme.replay.Replaying;
import fr.dgfip.bareme.ruleset.life.VersionLife;
import fr.dgfip.bareme.ruleset.shipped.CaseRunner;
import fr.dgfip.bareme.ruleset.shipped.ShippedWorkbookReader;
import fr.dgfip.bareme.ruleset.versions.RuleSetVersions;
import fr.dgfip.bareme.ruleset.versions.VersionContents;
import fr.dgfip.bareme.ruleset.versions.VersionJournal;
import fr.dgfip.bareme.ruleset.versions.VersionRepository;
import fr.dgfip.bareme.ruleset.versions.VersionSettings;
import fr.dgfip.bareme.table.TableIndexes;
import fr.dgfip.bareme.workbook.CellProblem;
import fr.dgfip.bareme.workbook.OfficeLanguage;
import fr.dgfip.bareme.workbook.OfficeWords;
import fr.dgfip.bareme.workbook.WorkbookReader;
import fr.dgfip.bareme.workbook.WorkbookReading;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes beans of the parts that know no framework. */
final class ServiceParts {
    private static final int HOURS_PER_DAY = 24;

    private ServiceParts() {}

    @Produces
    @Singleton
    static TableIndexes indexes(@ConfigProperty(name = "bareme.indexes.mebibytes", defaultValue = "64") int mebibytes) {
        return new TableIndexes((long) mebibytes << 20);
    }

    @Produces
    @Singleton
    static DecisionEngine engine(TableIndexes indexes) {
        return new DecisionEngine(RuleBases.load(), indexes);
    }

    @Produces
    @Singleton
    static Installation installation(@ConfigProperty(name = "bareme.build") String build, Clock clock) {
        SecureRandom random = new SecureRandom();
        return new Installation(build, clock, new Ids(clock, random), random);
    }

    @Produces
    @Singleton
    static DatabaseClock databaseClock(Clock machine, MeterRegistry registry) {
        DatabaseClock clock = new DatabaseClock(machine, System::nanoTime);
        TimeGauge.builder(
                        "bareme.clock.ahead",
                        clock,
                        TimeUnit.MILLISECONDS,
                        compared ->
                                compared.difference().map(Duration::toMillis).orElse(0L))
                .description("By how much this machine's clock is ahead of the database's")
                .register(registry);
        return clock;
    }

    @Produces
    @Singleton
    static Deciding deciding(
            RuleSetVersions versions,
            DecisionEngine engine,
            JournalWriter writer,
            JournalReader reader,
            Installation installation,
            ClockCheck clock,
            DecisionMetrics metrics) {
        return new RecordedDeciding(versions, engine, writer, reader, installation, clock, metrics);
    }

    @Produces
    @Singleton
    static Replaying replaying(
            DecisionTypes types, RuleSetVersions versions, DecisionEngine engine, Installation installation) {
        return new Replaying(types, versions, engine, installation.build());
    }

    @Produces
    @Singleton
    static CaseRunner caseRunner(DecisionTypes types, DecisionEngine engine) {
        return new CaseTrial(types, engine, OfficeWords::new);
    }

    @Produces
    @Singleton
    static VersionLife life(
            VersionRepository repository,
            RuleSetVersions versions,
            VersionJournal journal,
            VersionContents contents,
            CaseRunner runner,
            Clock clock) {
        return new VersionLife(repository, versions, journal, contents, runner, clock);
    }

    @Produces
    @Singleton
    static VersionContents contents(VersionRepository repository, DecisionTypes types, VersionSettings settings) {
        return new VersionContents(repository, types, (long) settings.contentMebibytes() << 20);
    }

    @Produces
    @Singleton
    static RuleSetReview ruleSetReview(DecisionTypes types, DecisionEngine engine, JournalReader journal, Clock clock) {
        RuleSetReview.Recent recent = type -> journal.sample(
                type,
                clock.instant().minus(RuleSetReview.DAYS, ChronoUnit.DAYS),
                RuleSetReview.DAYS * HOURS_PER_DAY,
                RuleSetReview.MOST_REQUESTS);
        return new RuleSetReview(new CaseTrial(types, engine, OfficeWords::new), new OfficeLanguage(), recent);
    }

    @Produces
    @Singleton
    static ShippedWorkbookReader shippedWorkbooks() {
        return (workbook, vocabulary) -> {
            WorkbookReading reading = WorkbookReader.read(workbook, vocabulary);
            if (reading instanceof WorkbookReading.Readable readable) {
                return new ShippedWorkbookReader.Reading.Readable(readable.ruleSet());
            }
            return new ShippedWorkbookReader.Reading.Faulty(((WorkbookReading.Faulty) reading)
                    .problems().stream().map(CellProblem::sentence).toList());
        };
    }
}

package fr.dgfip.bareme.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.deciding.Answer;
import fr.dgfip.bareme.deciding.DecisionMetrics;
import fr.dgfip.bareme.deciding.Installation;
import fr.dgfip.bareme.deciding.Question;
import fr.dgfip.bareme.deciding.RecordedDeciding;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.engine.DecisionEngine;
import fr.dgfip.bareme.journal.JournalReader;
import fr.dgfip.bareme.journal.JournalWriter;
import fr.dgfip.bareme.kernel.Ids;
import fr.dgfip.bareme.ruleset.versions.RuleSetVersions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A replica whose clock is not that of the real database: its watch, its readiness and its decisions. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WrongClockTest {
    @Inject
    DecisionTypes types;

    @Inject
    RuleSetVersions versions;

    @Inject
    AwaitedVersions awaited;

    @Inject
    DecisionEngine engine;

    @Inject
    JournalWriter writer;

    @Inject
    JournalReader reader;

    @Inject
    DecisionMetrics metrics;

    @Inject
    JournalConfig config;

    private final ShiftedClock machine = new ShiftedClock(Clock.systemUTC());
    private final DatabaseClock clock = new DatabaseClock(machine, System::nanoTime);
    private VersionWatch watch;
    private RecordedDeciding deciding;

    @BeforeEach
    void start() {
        Random random = new Random(1);
        Installation installation = new Installation("test", machine, new Ids(machine, random), random);
        deciding = new RecordedDeciding(versions, engine, writer, reader, installation, clock, metrics);
        watch = new VersionWatch(versions, awaited, clock, config);
    }

    @AfterEach
    void stop() {
        watch.stop(new ShutdownEvent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-24H", "PT9600H", "PT-1.5S", "PT1.5S"})
    void aWrongClockFromTheStartDecidesNothing(Duration shift) {
        machine.shift(shift);
        watch.start(new StartupEvent());

        assertThat(new ClockReady(clock).call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(ask(false)).isEqualTo(new Answer.Unavailable(1, Answer.Unavailable.Cause.CLOCK));
        assertThat(ask(true)).isEqualTo(new Answer.Unavailable(1, Answer.Unavailable.Cause.CLOCK));
    }

    @Test
    void aClockThatJumpsDecidesNothingUntilItIsRightAgain() {
        watch.start(new StartupEvent());
        assertThat(ask(false)).isInstanceOf(Answer.Recorded.class);
        assertThat(new ClockReady(clock).call().getStatus()).isEqualTo(Status.UP);

        machine.shift(Duration.ofDays(400));
        assertThat(ask(false)).isInstanceOf(Answer.Unavailable.class);
        assertThat(new ClockReady(clock).call().getStatus()).isEqualTo(Status.DOWN);

        machine.shift(Duration.ZERO);
        assertThat(ask(false)).isInstanceOf(Answer.Recorded.class);
    }

    private Answer ask(boolean dryRun) {
        return ask(types.find("quitus").orElseThrow(), dryRun);
    }

    private <R extends Record> Answer ask(DecisionType<R, ?> type, boolean dryRun) {
        byte[] body = type.samples().get(0).json().getBytes(StandardCharsets.UTF_8);
        R request = ((Reading.Valid<R>) RequestReader.read(type, body)).request();
        Question question =
                new Question(type, request, Optional.empty(), "caller", Optional.empty(), Optional.empty(), dryRun);
        return deciding.ask(question).toCompletableFuture().join();
    }
}

package fr.dgfip.bareme.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.dgfip.bareme.deciding.Answer;
import fr.dgfip.bareme.deciding.Deciding;
import fr.dgfip.bareme.deciding.Question;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.decision.Population;
import fr.dgfip.bareme.journal.JournalReader;
import fr.dgfip.bareme.quitus.population.QuitusPopulation;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The population fills the journal once, whatever happens to the service meanwhile. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PopulationFillTest {
    private static final int SIZE = 60;

    @Inject
    Deciding deciding;

    @Inject
    JournalReader journal;

    @Inject
    DecisionTypes types;

    @Inject
    AgroalDataSource database;

    private final Population population = new OwnKey("population-" + UUID.randomUUID());
    private final List<String> console = new ArrayList<>();

    /** Keys of its own, because the tests share a journal. */
    private record OwnKey(String key) implements Population {
        private static final QuitusPopulation QUITUS = new QuitusPopulation();

        @Override
        public String type() {
            return QUITUS.type();
        }

        @Override
        public byte[] request(int number) {
            return QUITUS.request(number);
        }

        @Override
        public String heading(Map<?, ?> outcome) {
            return QUITUS.heading(outcome);
        }
    }

    private PopulationFill fill(Deciding by) {
        return new PopulationFill(by, journal, types.find("quitus").orElseThrow(), population);
    }

    @Test
    void recordsEveryRequestOnceAndTellsTheShares() throws SQLException {
        fill(deciding).run(SIZE, console::add);

        assertThat(recorded()).isEqualTo(SIZE);
        assertThat(console).hasSize(10);
        assertThat(console.get(0)).contains("10 % des 60 demandes");
        assertThat(console.get(9))
                .contains("60 décisions au journal, dont 60 de ce démarrage", "circuit automatique", "inventées");
    }

    @Test
    void asksForNothingThatTheJournalHolds() throws SQLException {
        fill(deciding).run(SIZE, line -> {});
        AtomicInteger asked = new AtomicInteger();

        fill(question -> {
                    asked.incrementAndGet();
                    return deciding.ask(question);
                })
                .run(SIZE, console::add);

        assertThat(asked).hasValue(0);
        assertThat(recorded()).isEqualTo(SIZE);
        assertThat(console).singleElement().asString().contains("60 décisions au journal, dont 0 de ce démarrage");
    }

    @Test
    void takesUpWhereAStartWasCutShort() throws SQLException {
        AtomicInteger asked = new AtomicInteger();
        fill(new FailingAfter(25, deciding)).run(SIZE, console::add);
        int before = recorded();

        fill(question -> {
                    asked.incrementAndGet();
                    return deciding.ask(question);
                })
                .run(SIZE, console::add);

        assertThat(before).isEqualTo(25);
        assertThat(asked).hasValue(SIZE - 25);
        assertThat(recorded()).isEqualTo(SIZE);
        assertThat(console).anyMatch(line -> line.contains("interrompue à 25 décisions sur 60"));
    }

    @Test
    void stopsWhenTold() throws SQLException {
        PopulationFill fill = fill(deciding);
        fill.stop();

        fill.run(SIZE, console::add);

        assertThat(recorded()).isZero();
    }

    @Test
    void anAuditorReadsWhatWasDecidedForThePopulation() throws SQLException {
        fill(deciding).run(1, line -> {});
        UUID id = journal.findAnswer(PopulationFill.CALLER, population.key() + "-000001")
                .orElseThrow()
                .recordId();

        given().auth()
                .preemptive()
                .basic("auditor", "auditor")
                .get("/api/v1/journal/" + id)
                .then()
                .statusCode(200)
                .body("caller", equalTo("population"))
                .body("purpose", equalTo("Population synthétique de démonstration"))
                .body("asOf", equalTo("2025-02-21"));
    }

    /** A service killed after so many decisions, as far as the population can tell. */
    private record FailingAfter(AtomicInteger left, Deciding deciding) implements Deciding {
        FailingAfter(int answers, Deciding deciding) {
            this(new AtomicInteger(answers), deciding);
        }

        @Override
        public CompletionStage<Answer> ask(Question question) {
            return left.getAndDecrement() > 0
                    ? deciding.ask(question)
                    : CompletableFuture.completedFuture(new Answer.Unavailable(1, Answer.Unavailable.Cause.JOURNAL));
        }
    }

    private int recorded() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "SELECT count(*) FROM idempotency i JOIN journal j ON j.id = i.record_id WHERE i.key LIKE ?")) {
            count.setString(1, population.key() + "%");
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}

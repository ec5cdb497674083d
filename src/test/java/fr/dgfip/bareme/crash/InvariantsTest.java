package fr.dgfip.bareme.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.crash.HistoryEvent.Answered;
import fr.dgfip.bareme.crash.HistoryEvent.Failed;
import fr.dgfip.bareme.crash.HistoryEvent.Sent;
import fr.dgfip.bareme.crash.StoredDecisions.KeptAnswer;
import fr.dgfip.bareme.crash.Violation.Invariant;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker is worth something only if it finds what is wrong. */
class InvariantsTest {
    private static final StoredDecisions STORED =
            new StoredDecisions(Map.of("key", List.of("decision")), Map.of("key", new KeptAnswer("decision", "hash")));

    @Test
    void acceptsAnAnswerGivenAgainAfterALostOneAndARefusal() {
        assertThat(check(
                        STORED,
                        new Sent("key", 1, 0),
                        new Failed("key", 1, 0, "connection reset", 3),
                        new Sent("key", 2, 1),
                        new Answered("key", 2, 1, 503, Optional.empty(), "problem", 3, Optional.empty()),
                        new Sent("key", 3, 1),
                        created("key", "decision", "hash"),
                        created("key", "decision", "hash")))
                .isEmpty();
    }

    @Test
    void acceptsARecordWhoseAnswerNeverArrived() {
        assertThat(check(STORED, new Sent("key", 1, 0), new Failed("key", 1, 0, "connection reset", 3)))
                .isEmpty();
    }

    @Test
    void findsADeletedRecord() {
        StoredDecisions deleted = new StoredDecisions(Map.of(), STORED.answers());
        assertThat(check(deleted, created("key", "decision", "hash"))).containsExactly(Invariant.NOTHING_LOST);
    }

    @Test
    void findsAnAnswerThatWasNeverStored() {
        assertThat(check(STORED, created("other", "made-up", "hash")))
                .containsExactly(Invariant.NOTHING_LOST, Invariant.NO_ANSWER_WITHOUT_ROW);
    }

    @Test
    void findsAnAnswerThatNamesAnotherDecision() {
        assertThat(check(STORED, created("key", "made-up", "hash")))
                .containsExactly(Invariant.NOTHING_LOST, Invariant.NO_ANSWER_WITHOUT_ROW);
    }

    @Test
    void findsChangedBytes() {
        assertThat(check(STORED, created("key", "decision", "changed")))
                .containsExactly(Invariant.ONE_ANSWER_FOR_A_KEY);
    }

    @Test
    void findsTwoAnswersToOneKey() {
        assertThat(check(STORED, created("key", "decision", "hash"), created("key", "decision", "changed")))
                .contains(Invariant.ONE_ANSWER_FOR_A_KEY);
    }

    @Test
    void findsTwoRecordsOfOneKey() {
        StoredDecisions twice = new StoredDecisions(Map.of("key", List.of("decision", "again")), STORED.answers());
        assertThat(check(twice, created("key", "decision", "hash"))).containsExactly(Invariant.ONE_ANSWER_FOR_A_KEY);
    }

    @Test
    void findsABadForm() {
        Answered answer = new Answered("key", 1, 0, 500, Optional.empty(), "x", 3, Optional.of("a stack trace"));
        assertThat(check(STORED, answer)).containsExactly(Invariant.WELL_FORMED);
    }

    @Test
    void readsWhatClientsWrote(@TempDir Path folder) throws Exception {
        List<HistoryEvent> events =
                List.of(new Sent("key", 1, 0), new Failed("key", 1, 0, "reset", 3), created("key", "decision", "hash"));
        try (History history = History.of(folder, "client")) {
            for (HistoryEvent event : events) {
                history.write(event);
            }
        }
        assertThat(History.read(folder)).isEqualTo(events);
    }

    private static Answered created(String key, String decision, String sha256) {
        return new Answered(key, 1, 0, 201, Optional.of(decision), sha256, 3, Optional.empty());
    }

    private static List<Invariant> check(StoredDecisions stored, HistoryEvent... events) {
        return Invariants.check(List.of(events), stored).stream()
                .map(Violation::invariant)
                .toList();
    }
}

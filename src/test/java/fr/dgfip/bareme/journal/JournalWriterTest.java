package fr.dgfip.bareme.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class JournalWriterTest {
    private final String replica = TestJournal.newName("writer");
    private final String caller = TestJournal.newName("caller");

    @Test
    void recordsReadBackAsTheyWereAndVerify() throws Exception {
        JournalRecord decision = TestJournal.decision(caller, Optional.of(key("k", 1)));
        JournalRecord event = event();
        try (JournalWriter writer = TestJournal.openWriter(replica)) {
            Receipt first = recorded(TestJournal.await(writer.append(decision, answer("premier"))));
            Receipt second = TestJournal.record(writer, event);

            assertThat(first.seq()).isEqualTo(1);
            assertThat(second.seq()).isEqualTo(2);
            assertThat(first.stream()).isEqualTo(new StreamId(replica, 1));
            FoundRecord found = TestJournal.reader().find(decision.id()).orElseThrow();
            assertThat(found).isEqualTo(new FoundRecord(decision, first.stream(), 1, first.leafHash()));
            assertThat(found.intact()).isTrue();
            assertThat(TestJournal.reader().find(event.id()).orElseThrow().journalRecord())
                    .isEqualTo(event);
            assertThat(TestJournal.reader().verify(first.stream()))
                    .isEqualTo(new Verification.Intact(first.stream(), 2, second.batchHash()));
        }
        assertThat(TestJournal.reader().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void eachBootOpensAStreamTiedToTheOneBefore() throws Exception {
        for (int boot = 1; boot <= 3; boot++) {
            try (JournalWriter writer = TestJournal.openWriter(replica)) {
                Receipt receipt = TestJournal.record(writer, TestJournal.decision(caller));
                assertThat(receipt.stream()).isEqualTo(new StreamId(replica, boot));
                assertThat(TestJournal.reader().verify(receipt.stream())).isInstanceOf(Verification.Intact.class);
            }
        }
        assertThat(TestJournal.reader().streams()).contains(new StreamId(replica, 1), new StreamId(replica, 3));
    }

    @Test
    void fiftyParallelCallsWithOneKeyGiveOneRecordAndOneAnswer() throws Exception {
        try (JournalWriter here = TestJournal.openWriter(replica);
                JournalWriter there = TestJournal.openWriter(TestJournal.newName("writer"))) {
            List<AppendResult> results = inParallel(50, call -> {
                JournalWriter writer = call % 2 == 0 ? here : there;
                return TestJournal.await(writer.append(
                        TestJournal.decision(caller, Optional.of(key("same", 1))), answer("réponse " + call)));
            });

            StoredAnswer stored =
                    TestJournal.reader().findAnswer(caller, "same").orElseThrow();
            assertThat(results.stream().filter(AppendResult.Recorded.class::isInstance))
                    .singleElement()
                    .satisfies(result -> assertThat(recorded(result).id()).isEqualTo(stored.recordId()));
            assertThat(results.stream().filter(AppendResult.AlreadyAnswered.class::isInstance))
                    .hasSize(49)
                    .allMatch(result ->
                            ((AppendResult.AlreadyAnswered) result).stored().equals(stored));
            assertThat(rowsOfCaller()).isEqualTo(1);
        }
    }

    @Test
    void aKeyUsedForAnotherQuestionIsRefusedAlsoInsideABatch() throws Exception {
        try (JournalWriter writer = TestJournal.openWriter(replica)) {
            List<CompletionStage<AppendResult>> together = new ArrayList<>();
            for (int question = 1; question <= 3; question++) {
                JournalRecord decision = TestJournal.decision(caller, Optional.of(key("reused", question)));
                together.add(writer.append(decision, answer("question " + question)));
            }
            UUID first = recorded(TestJournal.await(together.get(0))).id();
            assertThat(TestJournal.await(together.get(1))).isEqualTo(new AppendResult.KeyReused(first));
            assertThat(TestJournal.await(together.get(2))).isEqualTo(new AppendResult.KeyReused(first));
            JournalRecord later = TestJournal.decision(caller, Optional.of(key("reused", 2)));
            assertThat(TestJournal.await(writer.append(later, answer("plus tard"))))
                    .isEqualTo(new AppendResult.KeyReused(first));
            assertThat(rowsOfCaller()).isEqualTo(1);
        }
    }

    @Test
    void anotherCallersKeyIsAnotherKey() throws Exception {
        try (JournalWriter writer = TestJournal.openWriter(replica)) {
            String other = TestJournal.newName("caller");
            for (String asking : List.of(caller, other)) {
                JournalRecord decision = TestJournal.decision(asking, Optional.of(key("shared", 1)));
                assertThat(TestJournal.await(writer.append(decision, answer(asking))))
                        .isInstanceOf(AppendResult.Recorded.class);
            }
            assertThat(TestJournal.reader()
                            .findAnswer(other, "shared")
                            .orElseThrow()
                            .answer())
                    .isEqualTo(answer(other));
        }
    }

    @Test
    void onePoisonRecordAmongAHundredFailsAlone() throws Exception {
        try (JournalWriter writer = TestJournal.openWriter(replica)) {
            JournalRecord poison = TestJournal.decision(caller);
            TestJournal.record(writer, poison);
            List<CompletionStage<AppendResult>> together = new ArrayList<>();
            for (int index = 0; index < 100; index++) {
                together.add(writer.append(index == 42 ? poison : TestJournal.decision(caller)));
            }
            for (int index = 0; index < 100; index++) {
                if (index == 42) {
                    CompletionStage<AppendResult> refused = together.get(index);
                    assertThatThrownBy(() -> TestJournal.await(refused)).hasCauseInstanceOf(JournalRefused.class);
                } else {
                    recorded(TestJournal.await(together.get(index)));
                }
            }
            assertThat(writer.state()).isEqualTo(JournalState.UP);
            assertThat(rowsOfCaller()).isEqualTo(100);
            assertThat(TestJournal.reader().verify(new StreamId(replica, 1))).isInstanceOf(Verification.Intact.class);
        }
    }

    @Test
    void refusesTextAndInstantsTheDatabaseCannotHold() throws Exception {
        try (JournalWriter writer = TestJournal.openWriter(replica)) {
            assertThatThrownBy(() -> TestJournal.await(writer.append(TestJournal.decision(caller + "\u0000"))))
                    .hasCauseInstanceOf(JournalRefused.class);
            assertThatThrownBy(() -> TestJournal.await(writer.append(event(Instant.parse("+300000-01-01T00:00:00Z")))))
                    .hasCauseInstanceOf(JournalRefused.class);
            assertThatThrownBy(() -> TestJournal.await(writer.append(event(Instant.MAX.minusNanos(999_999_999)))))
                    .hasCauseInstanceOf(JournalRefused.class);
            assertThat(TestJournal.record(writer, TestJournal.decision(caller)).seq())
                    .isEqualTo(1);
        }
    }

    @Test
    void aFullQueueFailsAtOnceAndWhatWasTakenIsWritten() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        JournalListener slow = new JournalListener() {
            @Override
            public void batchCommitted(int records, Duration latency) {
                held.countDown();
                awaitQuietly(release);
            }
        };
        List<CompletionStage<AppendResult>> taken = new ArrayList<>();
        try (JournalWriter writer = JournalWriter.open(
                TestJournal.application(), new JournalSettings(replica, 10, 256), TestJournal.CLOCK, slow)) {
            taken.add(writer.append(TestJournal.decision(caller)));
            held.await();
            for (int index = 0; index < 10; index++) {
                taken.add(writer.append(TestJournal.decision(caller)));
            }
            assertThat(writer.queueDepth()).isEqualTo(10);
            CompletionStage<AppendResult> tooMany = writer.append(TestJournal.decision(caller));
            assertThat(tooMany.toCompletableFuture()).isCompletedExceptionally();
            assertThatThrownBy(() -> TestJournal.await(tooMany))
                    .hasCauseInstanceOf(JournalUnavailable.class)
                    .hasMessageContaining("pleine");
            release.countDown();
        }
        for (CompletionStage<AppendResult> stage : taken) {
            recorded(TestJournal.await(stage));
        }
        assertThat(rowsOfCaller()).isEqualTo(11);
    }

    @Test
    void closingWritesWhatWasTakenAndRefusesTheRest() throws Exception {
        List<CompletionStage<AppendResult>> taken = new ArrayList<>();
        JournalWriter writer = TestJournal.openWriter(replica);
        for (int index = 0; index < 500; index++) {
            taken.add(writer.append(TestJournal.decision(caller)));
        }
        writer.close();
        for (CompletionStage<AppendResult> stage : taken) {
            assertThat(stage.toCompletableFuture()).isDone();
            recorded(TestJournal.await(stage));
        }
        assertThat(writer.state()).isEqualTo(JournalState.CLOSED);
        assertThatThrownBy(() -> TestJournal.await(writer.append(TestJournal.decision(caller))))
                .hasCauseInstanceOf(JournalUnavailable.class);
    }

    @Test
    void tellsItsListenerOfBatchesAndStates() throws Exception {
        Queue<Integer> sizes = new ConcurrentLinkedQueue<>();
        Queue<JournalState> states = new ConcurrentLinkedQueue<>();
        JournalListener listener = new JournalListener() {
            @Override
            public void batchCommitted(int records, Duration latency) {
                assertThat(latency).isPositive();
                sizes.add(records);
            }

            @Override
            public void stateChanged(JournalState state) {
                states.add(state);
            }
        };
        JournalSettings one = new JournalSettings(replica, 100, 1);
        try (JournalWriter writer = JournalWriter.open(TestJournal.application(), one, Clock.systemUTC(), listener)) {
            for (int index = 0; index < 5; index++) {
                writer.append(TestJournal.decision(caller));
            }
        }
        assertThat(sizes).containsExactly(1, 1, 1, 1, 1);
        assertThat(states).containsExactly(JournalState.UP, JournalState.CLOSED);
    }

    private JournalRecord event() {
        return event(Instant.parse("2026-11-23T07:12:17.123456Z"));
    }

    private JournalRecord event(Instant at) {
        return new JournalRecord(
                TestJournal.IDS.next(),
                at,
                "quitus",
                new RuleSetReference(1, TestJournal.RULES),
                new EngineReference("1.0.0", TestJournal.RULES),
                "installation",
                Optional.empty(),
                Optional.empty(),
                Salt.draw(TestJournal.RANDOM),
                new JournalContent.RuleSetEvent(Bytes.utf8("{\"event\":\"IMPORTED\"}")));
    }

    private static IdempotencyKey key(String key, int question) {
        return new IdempotencyKey(key, Digest.sha256(new byte[] {(byte) question}));
    }

    private static Answer answer(String body) {
        return new Answer(201, Bytes.utf8(body));
    }

    private static Receipt recorded(AppendResult result) {
        assertThat(result).isInstanceOf(AppendResult.Recorded.class);
        return ((AppendResult.Recorded) result).receipt();
    }

    private long rowsOfCaller() throws Exception {
        return TestJournal.count("SELECT count(*) FROM journal WHERE caller = '" + caller + "'");
    }

    private interface Call {
        AppendResult run(int number) throws Exception;
    }

    private static List<AppendResult> inParallel(int calls, Call call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls);
        try {
            CountDownLatch together = new CountDownLatch(1);
            List<Future<AppendResult>> futures = new ArrayList<>();
            for (int number = 0; number < calls; number++) {
                int current = number;
                futures.add(threads.submit(() -> {
                    together.await();
                    return call.run(current);
                }));
            }
            together.countDown();
            List<AppendResult> results = new ArrayList<>();
            for (Future<AppendResult> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

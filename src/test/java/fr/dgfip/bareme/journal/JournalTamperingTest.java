package fr.dgfip.bareme.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tampers as a superuser who took the triggers off. Batches hold 1 to 5, 6 to 10 and 11 to 15. */
class JournalTamperingTest {
    private static final int BATCH = 5;

    private String stream;

    @BeforeEach
    void writeThreeBatchesThenBootAgain() throws Exception {
        String replica = TestJournal.newName("tampered");
        stream = replica + "/1";
        try (JournalWriter writer = TestJournal.openWriter(new JournalSettings(replica, 100, 1))) {
            TestJournal.await(writer.append(TestJournal.decision("tampered")));
        }
        stream = replica + "/2";
        writeBatches(replica);
        TestJournal.openWriter(replica).close();
    }

    @AfterEach
    void leaveAnIntactDatabase() throws SQLException {
        tamper("DELETE FROM journal_stream WHERE replica = split_part('%1$s', '/', 1);"
                + "DELETE FROM journal WHERE stream LIKE split_part('%1$s', '/', 1) || '/%%';"
                + "DELETE FROM journal_batch WHERE stream LIKE split_part('%1$s', '/', 1) || '/%%'");
    }

    /** Below the writer, so that batches have the same bounds at each run. */
    private static void writeBatches(String replica) throws SQLException {
        DatabaseLink link = new DatabaseLink(TestJournal.application(), replica, TestJournal.CLOCK);
        link.connect();
        for (int batch = 0; batch < 3; batch++) {
            List<PendingAppend> appends = new ArrayList<>();
            for (int index = 0; index < BATCH; index++) {
                appends.add(PendingAppend.of(TestJournal.decision("tampered"), Optional.empty()));
            }
            link.commit(link.prepare(appends).sealed().orElseThrow());
        }
        link.cut();
    }

    @Test
    void anUntouchedStreamIsIntact() {
        for (int run = 0; run < 100; run++) {
            assertThat(verify()).isInstanceOf(Verification.Intact.class);
        }
    }

    @Test
    void aStreamBeingWrittenIsIntact() throws Exception {
        String replica = TestJournal.newName("busy");
        try (JournalWriter writer = TestJournal.openWriter(replica)) {
            CompletionStage<AppendResult> last = writer.append(TestJournal.decision("busy"));
            for (int run = 0; run < 100; run++) {
                for (int index = 0; index < 10; index++) {
                    last = writer.append(TestJournal.decision("busy"));
                }
                assertThat(TestJournal.reader().verify(new StreamId(replica, 1)))
                        .isInstanceOf(Verification.Intact.class);
            }
            TestJournal.await(last);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7  | UPDATE journal SET outcome = set_byte(outcome, 3, 0) WHERE stream = '%s' AND seq = 7",
                "7  | UPDATE journal SET caller = 'another' WHERE stream = '%s' AND seq = 7",
                "7  | UPDATE journal SET purpose = NULL WHERE stream = '%s' AND seq = 7",
                "7  | UPDATE journal SET decided_at = decided_at - interval '1 us' WHERE stream = '%s' AND seq = 7",
                "7  | UPDATE journal SET as_of_given = false WHERE stream = '%s' AND seq = 7",
                "7  | UPDATE journal SET rule_set_version = 8 WHERE stream = '%s' AND seq = 7",
                "7  | UPDATE journal SET salt = sha256(salt) WHERE stream = '%s' AND seq = 7",
                "7  | UPDATE journal SET leaf_hash = sha256(salt) WHERE stream = '%s' AND seq = 7",
                "8  | DELETE FROM journal WHERE stream = '%s' AND seq = 8",
                "10 | DELETE FROM journal WHERE stream = '%s' AND seq = 10",
                "14 | DELETE FROM journal WHERE stream = '%s' AND seq >= 14",
                "15 | UPDATE journal SET seq = 16 WHERE stream = '%s' AND seq = 15",
                "6  | UPDATE journal SET seq = 99 WHERE stream = '%1$s' AND seq = 7;"
                        + " UPDATE journal SET seq = 7 WHERE stream = '%1$s' AND seq = 9;"
                        + " UPDATE journal SET seq = 9 WHERE stream = '%1$s' AND seq = 99",
                "6  | DELETE FROM journal WHERE stream = '%1$s' AND seq BETWEEN 6 AND 10;"
                        + " DELETE FROM journal_batch WHERE stream = '%1$s' AND first_seq = 6",
                "6  | UPDATE journal_batch SET root = sha256(root) WHERE stream = '%s' AND first_seq = 6",
                "6  | UPDATE journal_batch SET sealed_at = now() WHERE stream = '%s' AND first_seq = 6",
                "11 | UPDATE journal_batch SET batch_hash = sha256(root)" + " WHERE stream = '%s' AND first_seq = 11",
                "1  | UPDATE journal_stream SET opened_at = now() WHERE stream = '%s'",
                "16 | INSERT INTO journal SELECT (jsonb_populate_record(j, jsonb_build_object('id', gen_random_uuid(),"
                        + " 'seq', 16))).* FROM journal j WHERE stream = '%s' AND seq = 15"
            })
    void namesTheFirstBadRecord(long seq, String tampering) throws SQLException {
        assertThat(verify()).isInstanceOf(Verification.Intact.class);
        tamper(tampering);
        assertThat(verify()).isInstanceOfSatisfying(Verification.Damaged.class, damage -> {
            assertThat(damage.stream()).isEqualTo(StreamId.parse(stream));
            assertThat(damage.seq()).as(damage.reason()).isEqualTo(seq);
        });
    }

    @Test
    void aWholeBatchCutOffTheEndShowsInTheNextBoot() throws SQLException {
        tamper("DELETE FROM journal WHERE stream = '%1$s' AND seq > 10;"
                + "DELETE FROM journal_batch WHERE stream = '%1$s' AND first_seq > 10");
        assertThat(TestJournal.reader()
                        .verify(new StreamId(StreamId.parse(stream).replica(), 3)))
                .isInstanceOfSatisfying(Verification.Damaged.class, damage -> {
                    assertThat(damage.stream()).isEqualTo(StreamId.parse(stream));
                    assertThat(damage.seq()).isEqualTo(11);
                });
    }

    @Test
    void aStreamThatIsGoneIsDamaged() {
        assertThat(TestJournal.reader().verify(new StreamId("never-opened", 1)))
                .isInstanceOf(Verification.Damaged.class);
    }

    private Verification verify() {
        return TestJournal.reader().verify(StreamId.parse(stream));
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = TestJournal.connect(TestJournal.database().administrator());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : List.of("journal", "journal_batch", "journal_stream")) {
                statement.execute("ALTER TABLE " + table + " DISABLE TRIGGER ALL");
            }
            statement.execute(sql.formatted(stream));
            for (String table : List.of("journal", "journal_batch", "journal_stream")) {
                statement.execute("ALTER TABLE " + table + " ENABLE TRIGGER ALL");
                statement.execute("ALTER TABLE " + table + " ENABLE ALWAYS TRIGGER append_only");
            }
            connection.commit();
        }
    }
}

package fr.dgfip.bareme.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dgfip.bareme.app.DatabaseAccess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalStartCheckTest {

    @Test
    void theApplicationRoleOfADurableDatabasePasses() {
        assertThat(new JournalStartCheck(TestJournal.application()).problems()).isEmpty();
        new JournalStartCheck(TestJournal.application()).require();
    }

    @Test
    void refusesAServerThatMayForgetCommits() throws IOException {
        try (EmbeddedPostgres forgetful = EmbeddedPostgres.builder()
                .setServerConfig("full_page_writes", "off")
                .start()) {
            JournalStartCheck check = new JournalStartCheck(forgetful.getPostgresDatabase());
            assertThat(check.problems())
                    .filteredOn(problem -> problem.contains("pourrait être perdue"))
                    .extracting(problem -> problem.split(" ")[3])
                    .containsExactly("fsync", "full_page_writes", "synchronous_commit");
            assertThat(check.problems())
                    .contains("La table journal n'existe pas : lancez les migrations.")
                    .anyMatch(problem -> problem.contains("superutilisateur"));
            assertThatIllegalStateException().isThrownBy(check::require).withMessageContaining("fsync");
        }
    }

    @Test
    void refusesSessionsWithSynchronousCommitOff() {
        DatabaseAccess usual = TestJournal.database().application();
        DatabaseAccess lax = new DatabaseAccess(
                usual.jdbcUrl() + "?options=-c%20synchronous_commit=off", usual.user(), usual.password());
        assertThat(new JournalStartCheck(TestJournal.dataSource(lax)).problems())
                .singleElement()
                .asString()
                .contains("synchronous_commit");
        assertThatThrownBy(() -> JournalWriter.open(
                        TestJournal.dataSource(lax),
                        JournalSettings.of(TestJournal.newName("lax")),
                        TestJournal.CLOCK,
                        JournalListener.NONE))
                .isInstanceOf(JournalUnavailable.class)
                .hasMessageContaining("synchronous_commit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALTER ROLE %s SUPERUSER | est superutilisateur",
                "ALTER ROLE %s BYPASSRLS | BYPASSRLS",
                "GRANT UPDATE (outcome) ON journal TO %s | droit UPDATE sur journal",
                "GRANT DELETE ON journal TO %s | droit DELETE sur journal",
                "GRANT TRUNCATE ON journal_batch TO %s | droit TRUNCATE sur journal_batch",
                "GRANT UPDATE ON journal_stream TO %s | droit UPDATE sur journal_stream",
                "GRANT bareme_owner TO %s WITH INHERIT FALSE | membre de son propriétaire"
            })
    void refusesARoleThatMayChangeTheJournal(String grant, String problem) throws SQLException {
        DatabaseAccess administrator = TestJournal.database().administrator();
        String role = TestJournal.newName("lax").replace('-', '_');
        TestJournal.execute(
                administrator,
                "CREATE ROLE " + role + " LOGIN PASSWORD 'lax'; GRANT CONNECT ON DATABASE" + " bareme TO " + role
                        + "; GRANT USAGE ON SCHEMA public TO " + role);
        try {
            DatabaseAccess lax = new DatabaseAccess(administrator.jdbcUrl(), role, "lax");
            JournalStartCheck check = new JournalStartCheck(TestJournal.dataSource(lax));
            assertThat(check.problems()).isEmpty();
            TestJournal.execute(administrator, grant.formatted(role));
            assertThat(check.problems()).anyMatch(sentence -> sentence.contains(problem));
        } finally {
            TestJournal.execute(administrator, "DROP OWNED BY " + role + "; DROP ROLE " + role);
        }
    }

    @Test
    void refusesAJournalWithoutItsTrigger() throws SQLException {
        DatabaseAccess owner = TestJournal.database().owner();
        JournalStartCheck check = new JournalStartCheck(TestJournal.application());
        for (String weakening : List.of("DISABLE TRIGGER append_only", "ENABLE TRIGGER append_only")) {
            TestJournal.execute(owner, "ALTER TABLE journal " + weakening);
            try {
                assertThat(check.problems()).singleElement().asString().contains("déclencheur");
            } finally {
                TestJournal.execute(owner, "ALTER TABLE journal ENABLE ALWAYS TRIGGER append_only");
            }
        }
    }
}

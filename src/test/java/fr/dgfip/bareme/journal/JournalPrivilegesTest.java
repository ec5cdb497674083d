package fr.dgfip.bareme.journal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dgfip.bareme.app.DatabaseAccess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalPrivilegesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET outcome = ''",
                "UPDATE journal SET id = id WHERE false",
                "DELETE FROM journal",
                "TRUNCATE journal",
                "UPDATE journal_batch SET root = root",
                "DELETE FROM journal_batch",
                "TRUNCATE journal_batch CASCADE",
                "UPDATE journal_stream SET genesis_hash = genesis_hash",
                "DELETE FROM journal_stream",
                "TRUNCATE journal_stream CASCADE",
                "UPDATE idempotency SET answer = ''",
                "DELETE FROM idempotency",
                "TRUNCATE idempotency",
                "UPDATE rule_set_version SET content = ''",
                "DELETE FROM rule_set_version",
                "UPDATE rule_set_transition SET person = 'X'",
                "DELETE FROM rule_set_transition",
                "ALTER TABLE rule_set_transition DISABLE TRIGGER check_transition",
                "INSERT INTO journal SELECT * FROM journal ON CONFLICT (id) DO UPDATE SET outcome = ''",
                "MERGE INTO journal USING (SELECT 1) one ON true WHEN MATCHED THEN DELETE",
                "SELECT * FROM journal FOR UPDATE",
                "BEGIN; LOCK TABLE journal IN ACCESS EXCLUSIVE MODE",
                "DROP TABLE journal",
                "ALTER TABLE journal DISABLE TRIGGER ALL",
                "ALTER TABLE journal ADD COLUMN extra text",
                "CREATE TABLE own (id int)",
                "CREATE TEMPORARY TABLE journal (id int)",
                "CREATE SCHEMA own",
                "CREATE FUNCTION own() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                "CREATE TRIGGER own BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION refuse_change()",
                "CREATE RULE own AS ON INSERT TO journal DO INSTEAD NOTHING",
                "CREATE EXTENSION dblink",
                "CREATE ROLE own",
                "ALTER ROLE bareme_app SUPERUSER",
                "GRANT bareme_owner TO bareme_app",
                "SET ROLE bareme_owner",
                "SET session_replication_role = replica",
                "ALTER SYSTEM SET fsync = off",
                "COPY journal TO PROGRAM 'true'",
                "COPY journal FROM '/etc/hostname'",
                "SELECT pg_read_file('/etc/hostname')",
                "SELECT lo_import('/etc/hostname')",
                "SELECT rolpassword FROM pg_authid"
            })
    void theApplicationRoleMayNot(String statement) {
        assertRefused(TestJournal.database().application(), statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET outcome = ''",
                "DELETE FROM journal WHERE false",
                "TRUNCATE journal",
                "UPDATE journal_batch SET root = root",
                "DELETE FROM journal_batch",
                "TRUNCATE journal_batch",
                "UPDATE journal_stream SET genesis_hash = genesis_hash",
                "DELETE FROM journal_stream",
                "TRUNCATE journal_stream CASCADE",
                "UPDATE rule_set_version SET content = ''",
                "DELETE FROM rule_set_version",
                "TRUNCATE rule_set_version CASCADE",
                "UPDATE rule_set_transition SET person = 'X'",
                "DELETE FROM rule_set_transition",
                "TRUNCATE rule_set_transition"
            })
    void plainStatementsOfTheOwnerAndOfASuperuserAreStopped(String statement) {
        assertRefused(TestJournal.database().owner(), statement);
        assertRefused(TestJournal.database().administrator(), "SET session_replication_role = replica; " + statement);
    }

    private static void assertRefused(DatabaseAccess access, String statement) {
        assertThatThrownBy(() -> TestJournal.execute(access, statement))
                .hasMessageMatching("(?s).*(permission denied|must be|append-only|Only roles with).*");
    }
}

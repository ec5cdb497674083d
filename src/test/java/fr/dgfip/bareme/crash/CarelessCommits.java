package fr.dgfip.bareme.crash;

import java.sql.SQLException;

/**
 * Takes away what keeps decisions: commits are acknowledged before they are durable. The service would not start on a
 * server set so; here the owner of the tables does it behind its back, in a trigger.
 */
final class CarelessCommits {
    private CarelessCommits() {}

    static void install(Cluster cluster) throws SQLException {
        cluster.execute(
                cluster.database().owner(), """
                CREATE FUNCTION commit_carelessly() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    PERFORM set_config('synchronous_commit', 'off', true);
                    RETURN NULL;
                END
                $$
                """, "GRANT EXECUTE ON FUNCTION commit_carelessly() TO bareme_app", """
                CREATE TRIGGER careless AFTER INSERT ON journal
                FOR EACH STATEMENT EXECUTE FUNCTION commit_carelessly()
                """);
        // What is acknowledged stays in memory longer than the test takes, so that a kill always finds something there
        cluster.execute(
                cluster.database().administrator(),
                "ALTER SYSTEM SET wal_writer_delay = '10s'",
                "ALTER SYSTEM SET wal_writer_flush_after = '1GB'");
        cluster.restartDatabase();
    }
}

package fr.dgfip.bareme.journal;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens the writer's own connections, outside any pool, and gives up on a silent database within a second. */
public final class JournalDataSource {
    private static final int SECONDS = 1;

    private JournalDataSource() {}

    public static DataSource to(String jdbcUrl, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("bareme-journal");
        source.setConnectTimeout(SECONDS);
        source.setSocketTimeout(SECONDS);
        source.setTcpKeepAlive(true);
        return source;
    }
}

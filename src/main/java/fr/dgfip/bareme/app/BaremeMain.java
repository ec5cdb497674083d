package fr.dgfip.bareme.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Starts the service. In the profile {@code demo} an embedded database starts first, unless {@value #URL} names another.
 * The database stops after the service does.
 */
@QuarkusMain
public final class BaremeMain {
    static final Path DEMO_FOLDER = Path.of(".bareme");

    private static final String URL = "bareme.database.url";

    private BaremeMain() {}

    public static void main(String... arguments) {
        if (isDemo() && setting(URL).isEmpty()) {
            start(EmbeddedDatabase.start(DEMO_FOLDER.resolve("database")));
        }
        Quarkus.run(RunningService.class, arguments);
    }

    /** Read before the configuration exists, from the two places a profile is given. */
    private static boolean isDemo() {
        return setting("quarkus.profile").filter("demo"::equals).isPresent();
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(environmentName(name))));
    }

    private static String environmentName(String name) {
        return name.chars()
                .mapToObj(letter -> letter == '.' ? "_" : Character.toString(Character.toUpperCase(letter)))
                .reduce("", String::concat);
    }

    private static void start(EmbeddedDatabase database) {
        System.setProperty(URL, database.application().jdbcUrl());
        System.setProperty("bareme.database.user", database.application().user());
        System.setProperty("bareme.database.password", database.application().password());
        System.setProperty("bareme.database.owner", database.owner().user());
        System.setProperty("bareme.database.owner-password", database.owner().password());
    }
}

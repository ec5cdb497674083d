package fr.dgfip.bareme.app;

import fr.dgfip.bareme.ruleset.shipped.ImportRefused;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Starts the service. In the profile {@code demo} an embedded database starts first, unless {@value #URL} names another;
 * at the end both stop at once, and what was recorded is kept.
 */
@QuarkusMain
public final class BaremeMain {
    static final Path DEMO_FOLDER = Path.of(".bareme");

    private static final String URL = "bareme.database.url";

    private BaremeMain() {}

    public static void main(String... arguments) {
        if (isDemo() && setting(URL).isEmpty()) {
            startDatabase();
        }
        Quarkus.run(RunningService.class, BaremeMain::exit, arguments);
    }

    /** What is wrong with a workbook is told to people as it is, any other failure with all it brings. */
    private static void exit(int code, Throwable failure) {
        if (failure != null) {
            refusal(failure)
                    .ifPresentOrElse(
                            refused -> tell(refused.getMessage()),
                            () -> Logger.getLogger(BaremeMain.class).error("Barème s'arrête", failure));
        }
        System.exit(code);
    }

    private static Optional<ImportRefused> refusal(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(ImportRefused.class::isInstance)
                .map(ImportRefused.class::cast)
                .findFirst();
    }

    private static void tell(String message) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(message);
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

    /** What commonly goes wrong, such as a second demo, is told without a stack trace. */
    private static void startDatabase() {
        try {
            configure(EmbeddedDatabase.start(DEMO_FOLDER.resolve("database")));
        } catch (IllegalStateException | UncheckedIOException e) {
            tell(e.getMessage());
            System.exit(1);
        }
    }

    private static void configure(EmbeddedDatabase database) {
        System.setProperty(URL, database.application().jdbcUrl());
        System.setProperty("bareme.database.user", database.application().user());
        System.setProperty("bareme.database.password", database.application().password());
        System.setProperty("bareme.database.owner", database.owner().user());
        System.setProperty("bareme.database.owner-password", database.owner().password());
    }
}

package fr.dgfip.bareme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SQL is text written in the program: what callers say reaches the database as bound values. */
class SqlTextTest {
    private static final Pattern STATEMENT =
            Pattern.compile("(?:\\.(?:prepareStatement|prepareCall|execute|executeQuery"
                    + "|executeUpdate|executeLargeUpdate|addBatch|createNativeQuery|createQuery)|= prepare)"
                    + "\\(\\s*(\"[^\"]*\"[^)\"]*|[^)\\s\"][^)]*)");
    /** {@code sql} is the parameter of a method {@code prepare}, whose calls are looked at too. */
    private static final Pattern CONSTANT =
            Pattern.compile("([A-Z][A-Z_]*|sql|\"[^\"]*\")(,\\s+\\w+(\\[\\])?\\.class)?");

    @Test
    void sqlIsAConstantOrALiteral() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "fr", "dgfip", "bareme"))) {
            List<String> statements = files.filter(path -> path.toString().endsWith(".java"))
                    // No call reaches what makes the roles and the database of the demo
                    .filter(path -> !path.endsWith("DatabaseRoles.java"))
                    .map(SqlTextTest::text)
                    .filter(source ->
                            source.contains("import java.sql.Connection;") || source.contains("EntityManager"))
                    .flatMap(source -> STATEMENT.matcher(source).results())
                    .map(found -> found.group(1))
                    .toList();

            assertThat(statements)
                    .hasSizeGreaterThan(10)
                    .allMatch(sql -> CONSTANT.matcher(sql).matches());
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

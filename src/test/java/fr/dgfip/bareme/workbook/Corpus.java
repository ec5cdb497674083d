package fr.dgfip.bareme.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the workbooks that officers saved are, well or badly edited. */
final class Corpus {
    static final String GOLDEN_ENDING = ".txt";
    private static final Path FOLDER = Path.of("src", "test", "resources", "workbooks");
    static final Path BAD = FOLDER.resolve("bad");

    /** Edits of {@link OfficeWorkbook} that leave its content as it was. */
    static final Path GOOD = FOLDER.resolve("good");

    /** Edits of {@link OfficeWorkbook} that change its content. */
    static final Path EDITED = GOOD.resolve("edited");

    /** The shipped workbook of the quitus, saved in many ways. */
    static final Path QUITUS = GOOD.resolve("quitus");

    private Corpus() {}

    /** The names, without ending, of the files with this ending. */
    static List<String> names(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] workbook(Path folder, String name) {
        try {
            return Files.readAllBytes(folder.resolve(name + ".xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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

    /** Copies of the shipped workbooks, by the name of their decision type. */
    static final Path SHIPPED = GOOD.resolve("shipped");

    static final String XLSX = ".xlsx";
    /** Beside an .xlsx of the same name, the same saved by LibreOffice as .ods. */
    static final String ODS = ".ods";

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

    /** The names with their endings, of both kinds of workbook. */
    static List<String> workbooks(Path folder) {
        return Stream.of(XLSX, ODS)
                .flatMap(ending -> names(folder, ending).stream().map(name -> name + ending))
                .toList();
    }

    /** The name without its ending. */
    static String title(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** @param file with its ending */
    static byte[] workbook(Path folder, String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

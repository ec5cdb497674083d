package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What officers do wrong, and the very sentences they read. Beside each workbook, and its .ods if
 * there is one, a text says in its first line what the
 * officer did, then one problem a line. After a wanted change, {@code mvn -q test -Dtest=BadWorkbooksTest
 * -Dcorpus.accept=true} writes the problems anew: read the difference before it is committed.
 */
class BadWorkbooksTest {
    private static final int FEWEST = 60;

    static List<String> names() {
        return Corpus.workbooks(Corpus.BAD);
    }

    @ParameterizedTest
    @MethodSource("names")
    void tellsEveryMistakeAsTheOfficerReadsIt(String name) throws IOException {
        Path golden = Corpus.BAD.resolve(Corpus.title(name) + Corpus.GOLDEN_ENDING);
        List<String> lines = Files.readAllLines(golden);
        List<String> found = new ArrayList<>(List.of(lines.get(0)));
        WorkbookReading reading = WorkbookReader.read(Corpus.workbook(Corpus.BAD, name), OfficeWorkbook.VOCABULARY);
        if (reading instanceof WorkbookReading.Faulty faulty) {
            faulty.problems().forEach(problem -> found.add(problem.sentence()));
        }
        if (Boolean.getBoolean("corpus.accept")) {
            Files.write(golden, found);
        }
        assertThat(found).hasSizeGreaterThan(1).isEqualTo(Files.readAllLines(golden));
    }

    @Test
    void everyWorkbookHasItsTextAndEveryTextItsWorkbook() {
        assertThat(Corpus.names(Corpus.BAD, Corpus.GOLDEN_ENDING))
                .isEqualTo(Corpus.names(Corpus.BAD, Corpus.XLSX))
                .containsAll(Corpus.names(Corpus.BAD, Corpus.ODS))
                .hasSizeGreaterThanOrEqualTo(FEWEST);
    }
}

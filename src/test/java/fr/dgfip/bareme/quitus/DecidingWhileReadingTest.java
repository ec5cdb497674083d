package fr.dgfip.bareme.quitus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.workbook.ChildProcess;
import fr.dgfip.bareme.workbook.WorstFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidingWhileReadingTest {
    /** Ten files of 50 MB each, and what the rules and the indexes take. */
    private static final String HEAP = "-Xmx640m";

    /** Those that take most, and some that must be read to the end. */
    private static final List<String> FILES = List.of(
            "200,000 faulty cells",
            "200,000 good cells",
            "200,000 formulas",
            "200 unknown columns",
            "200,000 cells of 3,900 styles",
            "one list of 1,900 values in 160,000 cells",
            "1,000 merged areas over 200,000 cells",
            "20,000 test cases",
            "57 MiB of comments",
            "1,000,000 hidden rows");

    @Test
    @DisplayName("T12 ten uploads at once leave decisions right")
    void tenHostileFilesAtOnceLeaveDecisionsAsTheyAre(@TempDir Path folder) throws IOException {
        for (String name : FILES) {
            Files.write(folder.resolve(name), WorstFiles.file(name));
        }

        List<String> printed = ChildProcess.run(DecidingWhileReading.class, List.of(HEAP), List.of(folder.toString()));

        String told = printed.get(printed.size() - 1);
        System.out.println(told);
        assertThat(told).contains("wrong 0, files 10").doesNotContain(" 0 meanwhile");
    }
}

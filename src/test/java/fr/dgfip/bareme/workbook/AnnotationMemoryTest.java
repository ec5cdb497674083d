package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationMemoryTest {
    /** Seen: 160 MB are enough and 112 are not, the virtual machine included; more spares the machine its collections. */
    private static final String HEAP = "-Xmx224m";

    /** What costs the library most among the files the reader accepts, then the largest it must not open. */
    private static final List<String> OPENED = List.of("100,000 shared strings");

    private static final List<String> REFUSED = List.of("200,000 good cells", "1,000,000 hidden rows");

    @Test
    void annotatingTakesNoMoreMemoryThanIsSetAsideForIt(@TempDir Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : OPENED) {
            files.add(file(folder, name));
        }
        for (String name : REFUSED) {
            files.add(file(folder, name));
        }

        assertThat(ChildProcess.run(AnnotationRun.class, List.of(HEAP), files)).containsExactly("7", "1", "1");
    }

    private static String file(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), WorstFiles.file(name)).toString();
    }
}

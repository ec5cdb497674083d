package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any file of up to 5 MiB gets its verdict in at most 2 seconds of processor and 50 MB of heap: here the worst we know, read
 * one after the other in a process whose heap is that much larger than the one it takes for a small file.
 */
@DisplayName("T6, T11, T12, T13 bombs and floods")
class BombsTest {
    /** What reading the small workbook takes, see docs/reliability.md. */
    private static final int BASE_MEGABYTES = 17;

    private static final int BUDGET_MEGABYTES = 50;
    /** Three times the budget, for a machine that is busy with other things and a process that has not warmed up. */
    private static final long MOST_MILLISECONDS = 6_000;

    @TempDir
    private Path folder;

    @Test
    void noFileTakesMoreThanItsShareOfTimeAndMemory() throws IOException {
        assertWithinItsShare(WorstFiles.names(), WorstFiles::file);
    }

    @Test
    void noOdsTakesMoreThanThat() throws IOException {
        assertWithinItsShare(OdsWorstFiles.names(), OdsWorstFiles::file);
    }

    private void assertWithinItsShare(List<String> names, Function<String, byte[]> worst) throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : names) {
            byte[] file = worst.apply(name);
            assertThat(file).as(name).hasSizeLessThanOrEqualTo(Limits.FILE_BYTES);
            files.add(Files.write(folder.resolve(name), file).toString());
        }
        files.add(0, files.get(0));

        List<String> verdicts =
                ChildProcess.run(VerdictRun.class, List.of("-Xmx" + (BASE_MEGABYTES + BUDGET_MEGABYTES) + "m"), files);

        assertThat(verdicts)
                .hasSameSizeAs(names)
                .allSatisfy(line -> assertThat(Long.parseLong(line.split("\\|")[2]))
                        .as(line)
                        .isLessThan(MOST_MILLISECONDS));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnopened() {
        Refusals.assertRefused(new byte[Limits.FILE_BYTES + 1], ProblemCode.FILE_TOO_LARGE);
    }

    /** Inflates a thousand times, to just over the limit. */
    @Test
    void aFileThatGrowsTooLargeIsRefused() {
        byte[] file = CraftedParts.workbook(
                java.util.Map.of(CraftedParts.THEME, CraftedParts.flood("<a>", "b".repeat(1024), 64, "</a>")));
        Refusals.assertRefused(file, ProblemCode.FILE_TOO_LARGE);
    }

    @Test
    void cellsFarAwayAreRefused() {
        for (String address : List.of("XFD1048576", "A1048576", "XFD20", "A20001", "GS20")) {
            String row = address.replaceAll("[A-Z]", "");
            byte[] file = Edited.withPartChanged(
                    CraftedParts.GRID,
                    text -> text.replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1\"")
                            .replace(
                                    "</sheetData>",
                                    "<row r=\"" + row + "\"><c r=\"" + address + "\"><v>1</v></c></row></sheetData>"));
            Refusals.assertRefused(file, ProblemCode.CELL_OUT_OF_BOUNDS);
        }
    }

    @Test
    void aSizeThatASheetOnlyClaimsChangesNothing() {
        byte[] file = Edited.withPartChanged(
                CraftedParts.GRID,
                text -> text.replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1:XFD1048576\""));
        Fixture.assertSame(Fixture.readable(WorkbookReader.read(file, Fixture.VOCABULARY)), Fixture.ruleSet());
    }

    @Test
    void listsAreBoundedTogether() {
        byte[] file = WorstFiles.file("one list of 1,900 reasons in 19,000 test cases");
        Refusals.assertRefused(file, ProblemCode.TOO_MANY_TEXTS);
    }
}

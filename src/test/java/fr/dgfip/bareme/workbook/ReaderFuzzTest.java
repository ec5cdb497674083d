package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Damaged workbooks are read or refused, never more. One seed gives the same files in every run; {@code mvn -Pfuzz test} tries
 * a hundred thousand, from the seed {@code -Dfuzz.seed}.
 */
@DisplayName("F12 corrupted workbooks")
class ReaderFuzzTest {
    private static final int FILES = Integer.getInteger("fuzz.files", 1_500);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_123L);
    /** Of one small file; far above what any takes, far below what something endless would. */
    private static final long MOST_NANOSECONDS = 5_000_000_000L;

    private static final List<String> TOKENS = List.of(
            "<row>",
            "</row>",
            "<c>",
            "<c/>",
            "</c>",
            "<v>",
            "</v>",
            "<f>1</f>",
            "<is><t>a</t></is>",
            " r=\"A1\"",
            " t=\"s\"",
            " s=\"99\"",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&amp;",
            "&#0;",
            "&x;",
            "<?a b?>",
            "\u0000",
            "\uFFFF",
            "-1",
            "99999999999999999999",
            "1e999",
            "_x0000_",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "<si/>",
            "<sheetData>",
            "hidden=\"1\"",
            "\"",
            "'",
            ">",
            "<",
            "xmlns=\"\"",
            "<!DOCTYPE a>",
            "é",
            "\uD83D\uDE00");

    private static final List<String> ODS_TOKENS = List.of(
            "<table:table-row>",
            "</table:table-row>",
            "<table:table-cell/>",
            "<table:table-cell>",
            "<table:covered-table-cell/>",
            "<table:table-row table:number-rows-repeated=\"1048576\"/>",
            " table:number-columns-repeated=\"16384\"",
            " table:number-rows-repeated=\"99999999999\"",
            " table:number-rows-spanned=\"2147483647\"",
            " office:value-type=\"date\"",
            " office:date-value=\"+999999999-12-31\"",
            " office:value=\"1e999\"",
            " office:time-value=\"PT9223372036854775807S\"",
            "<text:p>",
            "</text:p>",
            "<text:s text:c=\"99\"/>",
            "<office:annotation>",
            "<style:style style:family=\"table-cell\"/>",
            "<style:map style:condition=\"value()>0\"/>",
            " style:parent-style-name=\"ce1\"",
            " style:data-style-name=\"N1\"",
            "<number:number number:decimal-places=\"-1\"/>",
            "<![CDATA[",
            "<!DOCTYPE a>",
            "-1",
            "99999999999999999999",
            "\"",
            "<",
            "\u0000",
            "\uD83D\uDE00");

    private Map<String, byte[]> parts = Edited.parts(Edited.original());
    private byte[] file = Edited.original();
    private byte[] other = Edited.withText(Edited.GRID, "B7", "> 5");
    private String grid = CraftedParts.GRID;
    private List<String> tokens = TOKENS;

    @Test
    void damagedFilesAreReadOrRefused() {
        damage(FILES);
    }

    @Test
    void damagedOdsFilesAreReadOrRefused() {
        file = EditedOds.original();
        parts = Edited.parts(file);
        other = EditedOds.withNumber("office:value-type=\"float\" office:value=\"7000\"");
        grid = EditedOds.CONTENT;
        tokens = ODS_TOKENS;
        damage(FILES);
    }

    private void damage(int files) {
        int readable = 0;
        for (int i = 0; i < files; i++) {
            Random random = new Random(SEED + i);
            byte[] damaged = i % 3 == 0 ? damagedBytes(random) : damagedParts(random);
            readable += assertJudged(damaged, "seed " + SEED + ", file " + i) ? 1 : 0;
        }
        System.out.println("fuzz: seed " + SEED + ", " + files + " files, " + readable + " readable");
        assertThat(readable).as("files that still say something").isGreaterThan(files / 100);
    }

    private static boolean assertJudged(byte[] damaged, String which) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        WorkbookReading reading = read(damaged, which);
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
                .as(which)
                .isLessThan(MOST_NANOSECONDS);
        if (reading instanceof WorkbookReading.Faulty faulty) {
            assertThat(faulty.problems()).as(which).hasSizeLessThanOrEqualTo(Problems.MOST_TOLD + 1);
            faulty.problems()
                    .forEach(problem -> assertThat(problem.sentence())
                            .as(which)
                            .matches("(?s)(Classeur|Feuille « .*»).* : .+ ; .+[.?]")
                            .doesNotContain("Exception"));
        }
        return reading instanceof WorkbookReading.Readable;
    }

    private static WorkbookReading read(byte[] damaged, String which) {
        try {
            return WorkbookReader.read(damaged, Fixture.VOCABULARY);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new AssertionError(which, e);
        }
    }

    /** Bytes flipped, the end cut off, a stretch of another file put in, a stretch repeated or taken out. */
    private byte[] damagedBytes(Random random) {
        byte[] damaged = file.clone();
        int at = random.nextInt(damaged.length);
        int length = random.nextInt(200);
        switch (random.nextInt(5)) {
            case 0 -> damaged = Arrays.copyOf(damaged, at);
            case 1 ->
                System.arraycopy(
                        other, Math.min(at, other.length - 201), damaged, Math.min(at, file.length - 201), length);
            case 2 -> damaged = spliced(damaged, at, Math.min(at + length, damaged.length), at);
            case 3 -> damaged = spliced(damaged, at, at, Math.min(at + length, damaged.length));
            default -> {}
        }
        for (int flips = random.nextInt(4); flips > 0 && damaged.length > 0; flips--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    /** The start up to {@code end}, then the rest from {@code from}: from further on leaves a gap, from before repeats. */
    private static byte[] spliced(byte[] bytes, int at, int end, int from) {
        byte[] start = Arrays.copyOf(bytes, Math.max(at, end));
        byte[] joined = Arrays.copyOf(start, start.length + bytes.length - from);
        System.arraycopy(bytes, from, joined, start.length, bytes.length - from);
        return joined;
    }

    /** One to three parts changed within their XML, and zipped again as if nothing were wrong. */
    private byte[] damagedParts(Random random) {
        Map<String, byte[]> damaged = new LinkedHashMap<>(parts);
        List<String> names = new ArrayList<>(parts.keySet());
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            String name = random.nextInt(3) == 0 ? names.get(random.nextInt(names.size())) : grid;
            String text = new String(damaged.get(name), StandardCharsets.UTF_8);
            damaged.put(name, damagedText(text, random).getBytes(StandardCharsets.UTF_8));
        }
        return Edited.zip(damaged);
    }

    private String damagedText(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(60));
        String token = tokens.get(random.nextInt(tokens.size()));
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, at) + token + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(to);
            case 2 -> text.substring(0, at) + text.substring(at, to).repeat(3) + text.substring(to);
            case 3 -> text.substring(0, at) + text.substring(at).replaceFirst("\\d+", String.valueOf(random.nextInt()));
            case 4 ->
                text.substring(0, at)
                        + text.substring(at).replaceFirst("\"[^\"]*\"", "\"" + random.nextInt(300) + "\"");
            case 5 ->
                text.substring(0, at) + text.substring(at).replaceFirst(">[^<]+<", ">" + random.nextInt(99_999) + "<");
            default ->
                text.substring(0, at)
                        + text.substring(at)
                                .replaceFirst(
                                        "<(/?)(\\w+)",
                                        "<$1"
                                                + List.of("row", "c", "v", "x", "si", "t")
                                                        .get(random.nextInt(6)));
        };
    }
}

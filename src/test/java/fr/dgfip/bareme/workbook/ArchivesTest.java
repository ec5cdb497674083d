package fr.dgfip.bareme.workbook;

import static fr.dgfip.bareme.workbook.Refusals.assertRefused;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of which two programs could see different contents. */
@DisplayName("T8 parser differences: the archive")
class ArchivesTest {
    private static final byte[] FILE = Edited.original();
    private static final int LOCAL = 0x04034b50;
    private static final int LISTED = 0x02014b50;
    private static final int END = 0x06054b50;

    private final byte[] file = FILE.clone();
    private final ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);

    private int find(int signature, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int header = signature == LOCAL ? 30 : 46;
        for (int i = 0; i + header + wanted.length < file.length; i++) {
            if (bytes.getInt(i) == signature
                    && (signature == END
                            || Arrays.equals(file, i + header, i + header + wanted.length, wanted, 0, wanted.length))) {
                return i;
            }
        }
        return signature == END ? file.length - 22 : -1;
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.xml",
                "xl/../evil.xml",
                "/xl/a.xml",
                "xl\\a.xml",
                "C:/a.xml",
                "XL/WORKBOOK.XML",
                "xl/Workbook.xml",
                "xl//workbook.xml",
                "xl/workbook.xml/",
                "xl/workbook.xml\u0000.txt"
            })
    void oddNamesAreRefused(String name) {
        Refusals.assertRefusals(Edited.withPart(name, "<a/>"));
    }

    @Test
    void aPartGivenTwiceIsRefused() {
        for (int i = find(LOCAL, "xl/worksheets/sheet3.xml"); i >= 0; i = find(LOCAL, "xl/worksheets/sheet3.xml")) {
            file[i + 30 + "xl/worksheets/sheet".length()] = '2';
        }
        int listed = find(LISTED, "xl/worksheets/sheet3.xml");
        file[listed + 46 + "xl/worksheets/sheet".length()] = '2';
        assertRefused(file, ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void namesThatDifferBetweenDirectoryAndEntryAreRefused() {
        file[find(LISTED, "xl/worksheets/sheet2.xml") + 46 + "xl/worksheets/sheet".length()] = '9';
        assertRefused(file, ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void dataBeforeTheArchiveIsRefused() {
        assertRefused(joined("junk".getBytes(StandardCharsets.UTF_8), file), ProblemCode.NOT_A_WORKBOOK);
        assertRefused(joined(new byte[] {'P', 'K', 3, 4}, file), ProblemCode.SUSPECT_ARCHIVE);
        assertRefused(joined(Arrays.copyOf(file, 200), file), ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void dataAfterTheArchiveIsRefused() {
        assertRefused(joined(file, new byte[] {0}), ProblemCode.SUSPECT_ARCHIVE);
        assertRefused(joined(file, "<html>".getBytes(StandardCharsets.UTF_8)), ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void twoArchivesInOneAreRefused() {
        assertRefused(joined(file, Edited.withText(Edited.GRID, "B7", "> 5")), ProblemCode.SUSPECT_ARCHIVE);
        assertRefused(joined(file, file), ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void twoEndRecordsAreRefused() {
        byte[] end = Arrays.copyOfRange(file, file.length - 22, file.length);
        assertRefused(joined(file, end), ProblemCode.SUSPECT_ARCHIVE);
        byte[] withComment = joined(file, end);
        withComment[file.length - 2] = 22;
        assertRefused(withComment, ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void aDirectoryThatLeavesOutAPartIsRefused() {
        int end = file.length - 22;
        int first = bytes.getInt(end + 16);
        int length = 46 + bytes.getShort(first + 28) + bytes.getShort(first + 30) + bytes.getShort(first + 32);
        bytes.putInt(end + 16, first + length);
        bytes.putInt(end + 12, bytes.getInt(end + 12) - length);
        assertRefused(file, ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void twoNamesForTheSameBytesAreRefused() {
        int one = find(LISTED, "xl/worksheets/sheet2.xml");
        int other = find(LISTED, "xl/worksheets/sheet3.xml");
        bytes.putInt(one + 42, bytes.getInt(other + 42));
        assertRefused(file, ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void entriesThatOverlapAreRefused() {
        int one = find(LISTED, "xl/worksheets/sheet2.xml");
        bytes.putInt(one + 42, bytes.getInt(one + 42) + 3);
        assertRefused(file, ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void aWrongChecksumIsRefused() {
        byte[] stored = stored("xl/theme/theme1.xml", "<a/>", new CRC32().getValue() + 1, 0);
        assertRefused(stored, ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void anEncryptedPartIsRefused() {
        assertRefused(stored("xl/theme/theme1.xml", "<a/>", checksum("<a/>"), 1), ProblemCode.SUSPECT_ARCHIVE);
        bytes.putShort(
                find(LISTED, "xl/styles.xml") + 8, (short) (1 | bytes.getShort(find(LISTED, "xl/styles.xml") + 8)));
        bytes.putShort(
                find(LOCAL, "xl/styles.xml") + 6, (short) (1 | bytes.getShort(find(LOCAL, "xl/styles.xml") + 6)));
        assertRefused(file, ProblemCode.SUSPECT_ARCHIVE);
    }

    /** A file of one stored part that claims this checksum, before the parts of a good one. */
    private static byte[] stored(String name, String content, long checksum, int flags) {
        byte[] data = content.getBytes(StandardCharsets.UTF_8);
        byte[] title = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer local = ByteBuffer.allocate(30 + title.length + data.length).order(ByteOrder.LITTLE_ENDIAN);
        local.putInt(LOCAL)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) 0)
                .putInt(0);
        local.putInt((int) checksum).putInt(data.length).putInt(data.length);
        local.putShort((short) title.length).putShort((short) 0).put(title).put(data);
        ByteBuffer listed = ByteBuffer.allocate(46 + title.length).order(ByteOrder.LITTLE_ENDIAN);
        listed.putInt(LISTED)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) 0);
        listed.putInt(0).putInt((int) checksum).putInt(data.length).putInt(data.length);
        listed.putShort((short) title.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        listed.putShort((short) 0).putInt(0).putInt(0).put(title);
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(END)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(listed.capacity())
                .putInt(local.capacity());
        return joined(local.array(), listed.array(), end.array());
    }

    private static long checksum(String content) {
        CRC32 crc = new CRC32();
        crc.update(content.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    @Test
    void aLengthThatLiesIsRefused() {
        for (int offset : new int[] {20, 24}) {
            byte[] lying = FILE.clone();
            ByteBuffer changed = ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN);
            int listed = find(LISTED, "xl/worksheets/sheet2.xml");
            changed.putInt(listed + offset, changed.getInt(listed + offset) / 2);
            assertRefused(lying, ProblemCode.SUSPECT_ARCHIVE);
        }
    }

    @Test
    void archivesForFilesOverFourGibibytesAreRefused() {
        byte[] end = Arrays.copyOfRange(file, file.length - 22, file.length);
        ByteBuffer locator = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
        locator.putInt(0x07064b50)
                .putInt(0)
                .putLong(bytes.getInt(file.length - 6))
                .putInt(1);
        assertRefused(joined(Arrays.copyOf(file, file.length - 22), locator.array(), end), ProblemCode.SUSPECT_ARCHIVE);
        bytes.putInt(file.length - 6, -1);
        assertRefused(file, ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void aDirectoryOfAHundredThousandEntriesIsRefusedBeforeItIsRead() {
        byte[] listed = Arrays.copyOfRange(file, bytes.getInt(file.length - 6), file.length - 22);
        ByteArrayOutputStream long_ = new ByteArrayOutputStream();
        long_.writeBytes(Arrays.copyOf(file, bytes.getInt(file.length - 6)));
        while (long_.size() < 5_000_000) {
            long_.writeBytes(listed);
        }
        byte[] end = Arrays.copyOfRange(file, file.length - 22, file.length);
        ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).putInt(12, long_.size() - bytes.getInt(file.length - 6));
        assertRefused(joined(long_.toByteArray(), end), ProblemCode.SUSPECT_ARCHIVE);
    }

    /** The last ones are those for which libraries look for a decompressor of somebody else's. */
    @ParameterizedTest
    @ValueSource(shorts = {1, 6, 9, 12, 14, 99, 20, 93, 95})
    void unknownCompressionIsRefused(short method) {
        bytes.putShort(find(LISTED, "xl/styles.xml") + 10, method);
        assertRefused(file, ProblemCode.SUSPECT_ARCHIVE);
        bytes.putShort(find(LOCAL, "xl/styles.xml") + 8, method);
        assertRefused(file, ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void tooManyPartsAreRefused() {
        Map<String, byte[]> many = new LinkedHashMap<>(Edited.parts(FILE));
        for (int i = 0; i < Limits.PARTS; i++) {
            many.put("xl/theme/theme" + i + ".xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(Edited.zip(many), ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void archivesInArchivesAreRefused() {
        Map<String, byte[]> nested = Edited.parts(FILE);
        nested.put("xl/embeddings/inner.xlsx", FILE);
        assertRefused(Edited.zip(nested), ProblemCode.REFUSED_PART);
    }

    @Test
    void junkIsRefused() {
        byte[] junk = new byte[Limits.FILE_BYTES];
        new Random(1).nextBytes(junk);
        assertRefused(junk, ProblemCode.NOT_A_WORKBOOK);
        assertRefused(joined(new byte[] {'P', 'K', 3, 4}, Arrays.copyOf(junk, 1_000_000)), ProblemCode.SUSPECT_ARCHIVE);
        assertRefused(new byte[] {'P', 'K', 3, 4}, ProblemCode.SUSPECT_ARCHIVE);
    }
}

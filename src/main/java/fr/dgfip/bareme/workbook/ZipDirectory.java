package fr.dgfip.bareme.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The end of an archive, looked at before a library builds objects from its directory: the directory stands right before
 * its end record, that record ends the file, and it is no longer than the names of the allowed parts can make it.
 */
final class ZipDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int WIDE_LOCATOR_SIGNATURE = 0x07064b50;
    private static final int END_LENGTH = 22;
    private static final int WIDE_LOCATOR_LENGTH = 20;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int SIZE = 12;
    private static final int START = 16;
    private static final int COMMENT = 20;
    /** Of one part: a header of 46 bytes, its name and a few extra fields. */
    private static final int LONGEST_ENTRY = 512;

    private ZipDirectory() {}

    static boolean isPlain(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int last = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
        for (int end = file.length - END_LENGTH; end >= last; end--) {
            if (bytes.getInt(end) == END_SIGNATURE) {
                return isPlain(bytes, end);
            }
        }
        return false;
    }

    private static boolean isPlain(ByteBuffer bytes, int end) {
        long size = Integer.toUnsignedLong(bytes.getInt(end + SIZE));
        long start = Integer.toUnsignedLong(bytes.getInt(end + START));
        int comment = Short.toUnsignedInt(bytes.getShort(end + COMMENT));
        // Archives of over 4 GiB have a second end record; in a file of 5 MiB it can only serve to show two directories
        boolean wide = end >= WIDE_LOCATOR_LENGTH && bytes.getInt(end - WIDE_LOCATOR_LENGTH) == WIDE_LOCATOR_SIGNATURE;
        return end + END_LENGTH + comment == bytes.capacity()
                && start + size == end
                && size <= (long) Limits.PARTS * LONGEST_ENTRY
                && !wide;
    }
}

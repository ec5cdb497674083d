package fr.dgfip.bareme.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a file, bounded in number and size. The archive is walked by its directory as spreadsheets do and from first
 * to last byte, side by side: what both see must be the same, so that nobody is shown another content than the service reads.
 */
final class ZipParts {
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int BUFFER = 8192;

    private final ZipFile archive;
    private final SortedMap<String, ZipArchiveEntry> parts = new TreeMap<>();
    private final Set<String> seen = new TreeSet<>();
    private String first = "";
    private long inflated;

    private ZipParts(ZipFile archive) {
        this.archive = archive;
    }

    static ZipParts of(byte[] file) throws RefusedFile {
        if (file.length > Limits.FILE_BYTES) {
            throw new RefusedFile(
                    ProblemCode.FILE_TOO_LARGE,
                    "",
                    "le fichier dépasse 5 Mio",
                    "retirez les feuilles et les mises en forme inutiles");
        }
        requireZip(file);
        if (!ZipDirectory.isPlain(file)) {
            throw suspect("le fichier est abîmé");
        }
        try {
            ZipParts found = new ZipParts(ZipFile.builder().setByteArray(file).get());
            found.compare(file);
            return found;
        } catch (IOException | IllegalArgumentException e) {
            throw suspect("le fichier est abîmé");
        }
    }

    private static void requireZip(byte[] file) throws RefusedFile {
        if (file.length == 0) {
            throw new RefusedFile(
                    ProblemCode.NOT_A_WORKBOOK, "", "le fichier est vide", "déposez de nouveau le classeur");
        }
        if (startsWith(file, OLD_OFFICE)) {
            throw new RefusedFile(
                    ProblemCode.NOT_A_WORKBOOK,
                    "",
                    "le fichier est un ancien .xls ou est protégé par un mot de passe",
                    "retirez le mot de passe et enregistrez au format .xlsx ou .ods");
        }
        if (!startsWith(file, new byte[] {'P', 'K', 3, 4})) {
            throw WorkbookFormat.notAWorkbook("le fichier n'est pas un classeur .xlsx ou .ods");
        }
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static RefusedFile suspect(String why) {
        return new RefusedFile(ProblemCode.SUSPECT_ARCHIVE, "", why, RefusedFile.SAVE_AGAIN);
    }

    private void compare(byte[] file) throws IOException, RefusedFile {
        Iterator<ZipArchiveEntry> listed =
                Collections.list(archive.getEntriesInPhysicalOrder()).iterator();
        try (ZipArchiveInputStream zip = walk(file)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = new String(entry.getRawName(), StandardCharsets.UTF_8);
                requirePlain(name);
                requireSame(listed.hasNext());
                ZipArchiveEntry other = listed.next();
                requireSame(other.getName().equals(name) && other.getMethod() == entry.getMethod());
                requireKnown(other.getMethod());
                CRC32 sum = new CRC32();
                long length = 0;
                try (InputStream in = archive.getInputStream(other)) {
                    length = sameContent(zip, new CheckedInputStream(in, sum));
                }
                requireSame(other.getSize() == length && other.getCrc() == sum.getValue() && agrees(entry, other));
                first = parts.isEmpty() ? name : first;
                parts.put(name, other);
            }
        }
        requireSame(!listed.hasNext());
    }

    /** Whether what stands before the content says the same, where it says anything. */
    private static boolean agrees(ZipArchiveEntry before, ZipArchiveEntry listed) {
        return before.getGeneralPurposeBit().usesDataDescriptor()
                || before.getCrc() == listed.getCrc() && before.getSize() == listed.getSize();
    }

    /** The length of what both give. */
    private long sameContent(InputStream one, InputStream other) throws IOException, RefusedFile {
        long start = inflated;
        byte[] left = new byte[BUFFER];
        byte[] right = new byte[BUFFER];
        int read = BUFFER;
        while (read == BUFFER) {
            read = one.readNBytes(left, 0, BUFFER);
            inflated += read;
            if (inflated > Limits.INFLATED_BYTES) {
                throw new RefusedFile(
                        ProblemCode.FILE_TOO_LARGE,
                        "",
                        "le fichier dépasse 64 Mio une fois décompressé",
                        "retirez les feuilles et les mises en forme inutiles");
            }
            requireSame(Arrays.equals(left, 0, read, right, 0, other.readNBytes(right, 0, BUFFER)));
        }
        return inflated - start;
    }

    private static void requireSame(boolean same) throws RefusedFile {
        if (!same) {
            throw suspect("son contenu diffère de sa table des matières");
        }
    }

    /** Others would have the library look for a decompressor that is not there. */
    private static void requireKnown(int method) throws RefusedFile {
        if (method != ZipArchiveEntry.STORED && method != ZipArchiveEntry.DEFLATED) {
            throw suspect("il est compressé par un procédé inconnu");
        }
    }

    private void requirePlain(String name) throws RefusedFile {
        boolean odd = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.contains("..")
                || !seen.add(name.toLowerCase(Locale.ROOT));
        if (odd) {
            throw suspect("l'archive contient deux fois, ou sous un nom anormal, « " + name + " »");
        }
        if (seen.size() > Limits.PARTS) {
            throw suspect("il contient plus de " + Limits.PARTS + " fichiers");
        }
    }

    /** Not the walk of the JDK, which takes for damaged what programs that stream their files write. */
    private static ZipArchiveInputStream walk(byte[] file) {
        return new ZipArchiveInputStream(new ByteArrayInputStream(file));
    }

    /** The name of the part that stands first in the archive; empty when there is none. */
    String first() {
        return first;
    }

    /** Whether there is such a part and nothing in it. */
    boolean isEmpty(String name) {
        return has(name) && parts.get(name).getSize() == 0;
    }

    /** The names of all parts, sorted. */
    Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** @throws IOException when there is no such part */
    InputStream open(String name) throws IOException {
        return archive.getInputStream(
                Optional.ofNullable(parts.get(name)).orElseThrow(() -> new IOException("no part " + name)));
    }
}

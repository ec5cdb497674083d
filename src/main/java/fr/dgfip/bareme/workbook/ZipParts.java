package fr.dgfip.bareme.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a file, bounded in number and size. The archive is walked twice, by its directory as spreadsheets do and
 * from first to last byte: what both see must be the same, so that nobody is shown another content than the service reads.
 */
final class ZipParts {
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int BUFFER = 8192;

    private final byte[] file;
    private final Set<String> names;

    private ZipParts(byte[] file, Set<String> names) {
        this.file = file;
        this.names = names;
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
        try {
            Map<String, String> listed = byDirectory(file);
            if (!listed.equals(fromFirstToLast(file))) {
                throw suspect("son contenu diffère de sa table des matières");
            }
            return new ZipParts(file, Collections.unmodifiableSet(new TreeSet<>(listed.keySet())));
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
                    "retirez le mot de passe et enregistrez au format .xlsx");
        }
        if (!startsWith(file, new byte[] {'P', 'K', 3, 4})) {
            throw new RefusedFile(
                    ProblemCode.NOT_A_WORKBOOK,
                    "",
                    "le fichier n'est pas un classeur .xlsx",
                    "enregistrez-le au format « Classeur Excel (.xlsx) »");
        }
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static RefusedFile suspect(String why) {
        return new RefusedFile(
                ProblemCode.SUSPECT_ARCHIVE, "", why, "ouvrez le classeur et enregistrez-le de nouveau en .xlsx");
    }

    private static Map<String, String> byDirectory(byte[] file) throws IOException, RefusedFile {
        Inflation inflation = new Inflation();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                inflation.add(entry.getName(), zip.getInputStream(entry));
            }
        }
        return inflation.digests;
    }

    private static Map<String, String> fromFirstToLast(byte[] file) throws IOException, RefusedFile {
        Inflation inflation = new Inflation();
        try (ZipArchiveInputStream zip = walk(file)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                inflation.add(new String(entry.getRawName(), StandardCharsets.UTF_8), zip);
            }
        }
        return inflation.digests;
    }

    /** Not the walk of the JDK, which takes for damaged what programs that stream their files write. */
    private static ZipArchiveInputStream walk(byte[] file) {
        return new ZipArchiveInputStream(new ByteArrayInputStream(file));
    }

    /** The names of all parts, sorted. */
    Set<String> names() {
        return names;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** @throws IOException when there is no such part */
    InputStream open(String name) throws IOException {
        ZipArchiveInputStream zip = walk(file);
        for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return zip;
            }
        }
        throw new IOException("no part " + name);
    }

    /** Hashes parts as they inflate, within the limits of the whole file. */
    private static final class Inflation {
        private final Map<String, String> digests = new TreeMap<>();
        private final Set<String> seen = new TreeSet<>();
        private long total;

        void add(String name, InputStream in) throws IOException, RefusedFile {
            requirePlain(name);
            if (seen.size() > Limits.PARTS) {
                throw suspect("il contient plus de " + Limits.PARTS + " fichiers");
            }
            MessageDigest digest = sha256();
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > Limits.INFLATED_BYTES) {
                    throw new RefusedFile(
                            ProblemCode.FILE_TOO_LARGE,
                            "",
                            "le fichier dépasse 64 Mio une fois décompressé",
                            "retirez les feuilles et les mises en forme inutiles");
                }
                digest.update(buffer, 0, read);
            }
            digests.put(name, HexFormat.of().formatHex(digest.digest()));
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
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

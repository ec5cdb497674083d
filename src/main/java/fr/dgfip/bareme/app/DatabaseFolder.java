package fr.dgfip.bareme.app;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The folder of an embedded database, private to its owner and locked while claimed. The operating system frees the
 * lock of a killed process.
 */
final class DatabaseFolder {
    private static final String ZONKY_FOLDER = "ot.epg.working-dir";

    private final Path root;
    private final FileChannel lock;

    private DatabaseFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DatabaseFolder claim(Path folder) {
        try {
            Path root = Files.createDirectories(folder).toRealPath();
            ownerOnly(root, "rwx------");
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel).isEmpty()) {
                channel.close();
                throw new IllegalStateException("Le dossier " + root + " est déjà utilisé par une autre instance :"
                        + " arrêtez-la ou choisissez un autre dossier.");
            }
            return new DatabaseFolder(root, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Le dossier " + folder + " ne peut pas être utilisé.", e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldByThisJvm) {
            return Optional.empty();
        }
    }

    /** Windows has no POSIX permissions: there the folder has those of its parent. */
    static void ownerOnly(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /**
     * zonky reads a system property for the folder in which it empties old data folders, and keeps unpacked binaries
     * per resolver: the property is lent for the time of the call, and the resolver is one of our own.
     */
    synchronized EmbeddedPostgres.Builder zonkyBuilder() {
        Optional<String> previous = Optional.ofNullable(System.getProperty(ZONKY_FOLDER));
        System.setProperty(ZONKY_FOLDER, binaries().toString());
        try {
            return EmbeddedPostgres.builder()
                    .setPgBinaryResolver(new OwnBinaries())
                    .setOverrideWorkingDirectory(binaries().toFile())
                    .setDataDirectory(data());
        } finally {
            previous.ifPresentOrElse(
                    value -> System.setProperty(ZONKY_FOLDER, value), () -> System.clearProperty(ZONKY_FOLDER));
        }
    }

    Path data() {
        return root.resolve("data");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path log() {
        return root.resolve("postgresql.log");
    }

    Path passwords() {
        return root.resolve("passwords.properties");
    }

    Path administratorPassword() {
        return root.resolve("administrator.password");
    }

    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Told from any other by identity, so that zonky unpacks once per folder. */
    private static final class OwnBinaries implements PgBinaryResolver {
        @Override
        public InputStream getPgBinary(String system, String machineHardware) throws IOException {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware);
        }
    }
}

package fr.dgfip.bareme.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Properties;

/** Passwords of one folder's server, drawn once and kept in files only their owner can read. */
record DatabasePasswords(String administrator, String owner, String application) {

    static DatabasePasswords keptIn(DatabaseFolder folder) throws IOException {
        if (!Files.exists(folder.passwords())) {
            write(folder, new DatabasePasswords(draw(), draw(), draw()));
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.passwords())) {
            kept.load(reader);
        }
        return new DatabasePasswords(
                read(kept, "administrator", folder), read(kept, "owner", folder), read(kept, "application", folder));
    }

    private static String read(Properties kept, String name, DatabaseFolder folder) {
        return Objects.requireNonNull(
                kept.getProperty(name), () -> "Mot de passe « " + name + " » absent de " + folder.passwords());
    }

    /** The file with all passwords comes last, and in one move: a kill in between starts again from nothing. */
    private static void write(DatabaseFolder folder, DatabasePasswords passwords) throws IOException {
        Files.writeString(privateFile(folder.administratorPassword()), passwords.administrator() + "\n");
        Properties properties = new Properties();
        properties.setProperty("administrator", passwords.administrator());
        properties.setProperty("owner", passwords.owner());
        properties.setProperty("application", passwords.application());
        Path draft = privateFile(folder.passwords().resolveSibling("passwords.tmp"));
        try (Writer writer = Files.newBufferedWriter(draft)) {
            properties.store(writer, null);
        }
        Files.move(draft, folder.passwords());
    }

    private static Path privateFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        DatabaseFolder.ownerOnly(file, "rw-------");
        return file;
    }

    private static String draw() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "DatabasePasswords[…]";
    }
}

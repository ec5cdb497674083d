package fr.dgfip.bareme.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Writes the fields of the record format: big endian, texts with their length before them. */
final class CanonicalBytes {
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(256);
    private final DataOutputStream output = new DataOutputStream(buffer);

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    CanonicalBytes octet(int value) {
        return write(() -> output.writeByte(value));
    }

    CanonicalBytes integer(int value) {
        return write(() -> output.writeInt(value));
    }

    CanonicalBytes number(long value) {
        return write(() -> output.writeLong(value));
    }

    CanonicalBytes instant(Instant value) {
        return number(micros(value));
    }

    CanonicalBytes id(UUID value) {
        return number(value.getMostSignificantBits()).number(value.getLeastSignificantBits());
    }

    CanonicalBytes text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return integer(utf8.length).raw(utf8);
    }

    CanonicalBytes digest(Digest value) {
        return raw(value.shared());
    }

    Digest sha256() {
        return Digest.sha256(buffer.toByteArray());
    }

    private CanonicalBytes raw(byte[] value) {
        return write(() -> output.write(value));
    }

    private CanonicalBytes write(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}

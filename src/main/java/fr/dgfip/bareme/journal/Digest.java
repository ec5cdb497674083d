package fr.dgfip.bareme.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 value: 32 bytes. */
public record Digest(Bytes bytes) {
    static final int SIZE = 32;
    static final Digest NONE = new Digest(Bytes.of(new byte[SIZE]));

    public Digest {
        if (bytes.size() != SIZE) {
            throw new IllegalArgumentException("un SHA-256 a 32 octets, pas " + bytes.size());
        }
    }

    public static Digest of(byte[] value) {
        return new Digest(Bytes.of(value));
    }

    public static Digest fromHex(String hexadecimal) {
        return of(HexFormat.of().parseHex(hexadecimal));
    }

    /** The SHA-256 of the parts joined. */
    public static Digest sha256(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(part);
            }
            return of(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public String hex() {
        return bytes.hex();
    }

    byte[] shared() {
        return bytes.shared();
    }

    @Override
    public String toString() {
        return hex();
    }
}

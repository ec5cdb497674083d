package fr.dgfip.bareme.ruleset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A rule set as bytes, in the two parts {@link ContentJson} describes.
 *
 * @param content what counts: its SHA-256 is the hash of the version
 * @param presentation what does not count: where things stood in the workbook, comments, columns without effect
 */
public record WrittenContent(byte[] content, byte[] presentation) {

    /** Lower-case hexadecimal hash of the content. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package fr.dgfip.bareme.journal;

/**
 * The journal cannot record now, or cannot tell whether it did: the decision MUST NOT be answered (503 and Retry-After),
 * and the caller may ask again, with the same key if it had one.
 */
public final class JournalUnavailable extends RuntimeException {

    public JournalUnavailable(String message) {
        super(message);
    }

    public JournalUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}

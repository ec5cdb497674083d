package fr.dgfip.bareme.deciding;

import fr.dgfip.bareme.decision.Decision;
import java.time.LocalDate;
import java.util.UUID;

/** What became of a question. */
public sealed interface Answer {
    /**
     * Decided and durably recorded.
     *
     * @param body the envelope, exact JSON bytes
     * @param repeated the answer to an earlier call with the same idempotency key
     */
    record Recorded(UUID id, byte[] body, boolean repeated) implements Answer {}

    /** Tried without a record: the envelope, marked as no decision. */
    record Tried(byte[] body) implements Answer {}

    /** No version of the rule set is in force on this legal date. */
    record NoVersion(String type, LocalDate asOf) implements Answer {}

    /** The rules gave no single outcome; nothing was recorded. */
    record Undecided(Decision.Undecided cause) implements Answer {}

    /** The idempotency key was used with another request. */
    record KeyReused(String key) implements Answer {}

    /** This replica cannot decide now; another one may. */
    record Unavailable(int retryAfterSeconds, Cause cause) implements Answer {
        public enum Cause {
            /** The journal cannot record. */
            JOURNAL,
            /** The time is wrong. */
            CLOCK,
            /** The version in force cannot be used. */
            RULE_SET
        }
    }
}

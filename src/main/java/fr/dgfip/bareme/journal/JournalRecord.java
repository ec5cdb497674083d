package fr.dgfip.bareme.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of the journal, in format 1. Never changes once recorded.
 *
 * @param decidedAt to the microsecond, as the database keeps it
 * @param decisionType the decision type of a decision, or the type of the rule set an event is about
 * @param caller who asked; {@code installation} for what the service does on its own
 */
public record JournalRecord(
        UUID id,
        Instant decidedAt,
        String decisionType,
        RuleSetReference ruleSet,
        EngineReference engine,
        String caller,
        Optional<String> purpose,
        Optional<IdempotencyKey> idempotency,
        Salt salt,
        JournalContent content) {

    public JournalRecord {
        if (!decidedAt.truncatedTo(ChronoUnit.MICROS).equals(decidedAt)) {
            throw new IllegalArgumentException("instant plus fin que la microseconde : " + decidedAt);
        }
    }

    /** What the chain commits to; the package comment has its layout. */
    public Digest leafHash() {
        return LeafHash.of(this);
    }
}

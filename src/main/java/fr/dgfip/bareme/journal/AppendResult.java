package fr.dgfip.bareme.journal;

import java.util.UUID;

/** How an append ended, when the journal could tell. In each case the named record is durable. */
public sealed interface AppendResult {

    /** The record is durable: its answer may leave. */
    record Recorded(Receipt receipt) implements AppendResult {}

    /** The key had its answer already: those bytes MUST leave, and the record appended was dropped. */
    record AlreadyAnswered(StoredAnswer stored) implements AppendResult {}

    /** The key served for another question: nothing was recorded. */
    record KeyReused(UUID firstRecordId) implements AppendResult {}
}

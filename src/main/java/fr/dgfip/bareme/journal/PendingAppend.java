package fr.dgfip.bareme.journal;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A record on its way, its leaf computed by the thread that brought it. */
record PendingAppend(
        JournalRecord journalRecord, Optional<Answer> answer, Digest leafHash, CompletableFuture<AppendResult> future) {

    static PendingAppend of(JournalRecord journalRecord, Optional<Answer> answer) {
        return new PendingAppend(journalRecord, answer, journalRecord.leafHash(), new CompletableFuture<>());
    }

    Optional<CallerKey> callerKey() {
        return journalRecord.idempotency().map(key -> new CallerKey(journalRecord.caller(), key.key()));
    }

    /** Only for a record with a key. */
    StoredAnswer toStoredAnswer() {
        return new StoredAnswer(
                journalRecord.id(), journalRecord.idempotency().orElseThrow().fingerprint(), answer.orElseThrow());
    }

    AppendResult sameKeyResult(StoredAnswer stored) {
        return stored.toSameKey(journalRecord.idempotency().orElseThrow().fingerprint());
    }
}

package fr.dgfip.bareme.journal;

import java.util.UUID;

/**
 * Proof that a record is durable: kept by the caller, it shows later that a record was removed or changed.
 *
 * @param batchHash hash of the batch the record was committed in
 */
public record Receipt(UUID id, StreamId stream, long seq, Digest leafHash, Digest batchHash) {}

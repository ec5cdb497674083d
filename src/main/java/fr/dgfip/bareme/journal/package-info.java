/**
 * The append-only journal: no record, no decision. A decision MUST be answered only once {@link
 * fr.dgfip.bareme.journal.JournalWriter#append} has said it is recorded; callers MUST NOT answer before, nor assume that
 * a record was lost because the journal was unavailable: they try again, with the same idempotency key. Nothing here
 * updates or deletes.
 *
 * <p>One writer per replica drains a bounded queue into one transaction per batch. What a record goes through, and what
 * is left of it if the process or the database dies:
 * <ul>
 *   <li><b>queued</b>: in memory; lost, and its caller gets no answer;
 *   <li><b>sealed</b>: sent in a transaction not known to be committed; kept or lost, its batch as a whole; the writer
 *       looks it up before it says either, and says neither when it cannot; a key makes the next try find it;
 *   <li><b>recorded</b>: committed and flushed to disk; kept. Only then is it answered.
 * </ul>
 *
 * <h2>Format 1</h2>
 * Integers are big endian; {@code text} is a 4-byte length in bytes, then UTF-8; {@code ||} joins.
 * <pre>
 * header = format (1 byte: 1) || kind (1 byte: 1 decision, 2 rule set event) || id (16 bytes)
 *       || decided at (8 bytes: microseconds since 1970) || decision type (text)
 *       || rule set version (4 bytes) || rule set SHA-256 (32) || rule base SHA-256 (32) || engine build (text)
 *       || legal date (1 byte: 0 none, 1 chosen by the service, 2 given by the caller; 8 bytes: days since 1970, or 0)
 * parts  = number of parts (1 byte: 9), then for each its digest or its absence:
 *          1: caller, 2: purpose, 3: idempotency key, 4: fingerprint, 5: request, 6: outcome, 7: reasons, 8: trace,
 *          9: payload
 *          absent  = 0 (1 byte)
 *          present = 1 (1 byte) || SHA-256(salt (32) || number of the part (1 byte) || bytes of the part)
 * leaf   = SHA-256(0x00 || header || parts)
 * node   = SHA-256(0x01 || left || right), the tree of RFC 6962: the left side has the largest power of two below n
 * batch  = SHA-256(0x02 || previous batch (32) || root (32) || stream (text) || first seq (8) || last seq (8)
 *          || sealed at (8: microseconds))
 * stream = SHA-256(0x03 || stream (text) || opened at (8: microseconds) || predecessor stream (text, or length 0)
 *          || its head (32, or zeros)), the previous hash of the stream's first batch
 * </pre>
 * The header has nothing personal. The leaf needs only the digests of the parts: parts and salt can be erased, and the
 * digests kept in their place, without breaking the chain, nor can the erased part be guessed from its digest.
 */
package fr.dgfip.bareme.journal;

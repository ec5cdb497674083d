package fr.dgfip.bareme.journal;

/**
 * A record as stored, and where.
 *
 * @param leafHash as stored
 */
public record FoundRecord(JournalRecord journalRecord, StreamId stream, long seq, Digest leafHash) {

    /** Whether the stored leaf is that of the stored record: false means that one of them was changed. */
    public boolean intact() {
        return leafHash.equals(journalRecord.leafHash());
    }
}

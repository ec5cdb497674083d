package fr.dgfip.bareme.journal;

/** What recomputing a whole stream found. */
public sealed interface Verification {

    /**
     * Every leaf, root and link recomputes. The end of the last stream may still be missing: that only a head, receipt
     * or checkpoint kept elsewhere can tell.
     *
     * @param head hash of the last batch, or of the stream's opening when it has none
     */
    record Intact(StreamId stream, long records, Digest head) implements Verification {}

    /**
     * @param stream may be the predecessor of the stream verified, when that one's end is cut off
     * @param seq first sequence number that cannot be vouched for
     * @param reason a French sentence
     */
    record Damaged(StreamId stream, long seq, String reason) implements Verification {}
}

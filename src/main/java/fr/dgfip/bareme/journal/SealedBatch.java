package fr.dgfip.bareme.journal;

import java.time.Instant;

/** A batch chained to the one before it. */
record SealedBatch(StreamId stream, long firstSeq, long lastSeq, Digest previousHash, Digest root, Instant sealedAt) {
    private static final int DOMAIN = 0x02;

    Digest hash() {
        return new CanonicalBytes()
                .octet(DOMAIN)
                .digest(previousHash)
                .digest(root)
                .text(stream.toString())
                .number(firstSeq)
                .number(lastSeq)
                .instant(sealedAt)
                .sha256();
    }

    StreamHead toHead() {
        return new StreamHead(stream, lastSeq, hash());
    }
}

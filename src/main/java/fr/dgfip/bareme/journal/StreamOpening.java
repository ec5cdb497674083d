package fr.dgfip.bareme.journal;

import java.time.Instant;
import java.util.Optional;

/** The start of a stream, tied to where the replica's previous stream stood: cutting that one's end off then shows. */
record StreamOpening(StreamId stream, Instant openedAt, Optional<Predecessor> predecessor) {
    private static final int DOMAIN = 0x03;

    record Predecessor(StreamId stream, Digest head) {}

    Digest genesisHash() {
        return new CanonicalBytes()
                .octet(DOMAIN)
                .text(stream.toString())
                .instant(openedAt)
                .text(predecessor.map(previous -> previous.stream().toString()).orElse(""))
                .digest(predecessor.map(Predecessor::head).orElse(Digest.NONE))
                .sha256();
    }
}

package fr.dgfip.bareme.journal;

/** Where a stream stands: its last sequence number (0 when empty) and the hash its next batch builds on. */
record StreamHead(StreamId stream, long lastSeq, Digest hash) {}

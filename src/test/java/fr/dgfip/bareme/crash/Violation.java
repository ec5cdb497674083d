package fr.dgfip.bareme.crash;

/** A promise that was broken, and to whom. */
record Violation(Invariant invariant, String key, String what) {

    /** What has to hold after every fault; numbered as in {@code docs/reliability.md}. */
    enum Invariant {
        /** I1: no acknowledged decision is lost. */
        NOTHING_LOST,
        /** I2: no answer leaves without what is kept of it. */
        NO_ANSWER_WITHOUT_ROW,
        /** I3: a key has one record at most, and one answer, byte for byte. */
        ONE_ANSWER_FOR_A_KEY,
        /** I10: an error is a problem of RFC 9457 that betrays nothing; no success has a wrong body. */
        WELL_FORMED
    }
}

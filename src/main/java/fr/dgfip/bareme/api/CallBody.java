package fr.dgfip.bareme.api;

/** What came of reading the body of a call. */
sealed interface CallBody {
    /** All of it. */
    record Whole(byte[] bytes) implements CallBody {}

    /** Too long or too slow; the rest is not waited for. */
    record Refused(ApiProblem problem) implements CallBody {}
}

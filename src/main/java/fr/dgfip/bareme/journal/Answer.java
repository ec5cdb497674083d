package fr.dgfip.bareme.journal;

/** What the caller is told: the HTTP status and the exact bytes of the body, to be given again to the same key. */
public record Answer(int status, Bytes body) {}

package fr.dgfip.bareme.journal;

/** The rule set version that decided, and the SHA-256 of its canonical content. */
public record RuleSetReference(int version, Digest sha256) {}

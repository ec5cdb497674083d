package fr.dgfip.bareme.journal;

/** The build that decided, and the SHA-256 of its rule base. */
public record EngineReference(String build, Digest rulesSha256) {}

package fr.dgfip.bareme.vocabulary;

/** A table whose policy expects a row found none for this fact. A guard rule hands such a case to an agent. */
public record NoMatch(String table, TableInput input) {}

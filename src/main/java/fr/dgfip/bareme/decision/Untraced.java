package fr.dgfip.bareme.decision;

/**
 * A fact that carries the work of one rule to a later one. The trace leaves it out: what it was made from is there already,
 * and so is what is made of it.
 */
public interface Untraced {}

package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.vocabulary.Term;

/** A ground that the file shows, whichever the tables retain. */
public record GroundFound(
        @Term("Motif") Ground ground, @Term("Constat") String detail) {}

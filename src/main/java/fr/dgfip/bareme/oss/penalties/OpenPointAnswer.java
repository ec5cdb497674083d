package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.Term;

/** A point the sources leave open and that mattered here. */
public record OpenPointAnswer(
        @Term("Point") OpenPoint point,
        @Term("Question") String question,
        @Term("Lecture retenue") String retained,
        @Term("Avec l'autre lecture") String otherwise,
        @Term("Source") String source) {}

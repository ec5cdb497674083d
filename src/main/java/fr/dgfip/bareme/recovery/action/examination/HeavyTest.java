package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.vocabulary.Term;

/** One of the tests a heavy action must pass to be opportune. */
public record HeavyTest(
        @Term("Test") String code,
        @Term("Réussi") boolean passed,
        @Term("Constat") String finding) {}

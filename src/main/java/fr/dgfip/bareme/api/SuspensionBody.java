package fr.dgfip.bareme.api;

import fr.dgfip.bareme.vocabulary.Term;

/** A person who may no longer approve. */
record SuspensionBody(
        @Term("Matricule") String person, @Term("Motif") String comment) {}

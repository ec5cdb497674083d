package fr.dgfip.bareme.api;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Size;

/** A person who may no longer approve. */
record SuspensionBody(
        @Term("Matricule") String person,

        @Term("Motif") @Size(max = TransitionBody.MAX_COMMENT)
        String comment) {}

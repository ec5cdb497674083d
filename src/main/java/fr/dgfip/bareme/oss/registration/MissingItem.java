package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.vocabulary.Term;

/** Something to be completed: a datum the law asks for, or what a check needs. */
public record MissingItem(
        @Term(value = "Code du renseignement", description = "Celui du renseignement exigé, ou celui du contrôle")
        String code,

        @Term("Renseignement à fournir") String label,
        @Term("Base légale du renseignement") String legalBasis) {}

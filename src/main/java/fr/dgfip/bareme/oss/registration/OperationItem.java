package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.vocabulary.Term;

/** One kind of operation as the answer shows it. */
public record OperationItem(
        @Term("Nature de l'opération") OperationKind operation,
        @Term("Réponse sur l'opération") Eligibility eligibility,
        @Term("Libellé de l'opération") String label,
        @Term("Base légale de l'opération") String legalBasis) {}

package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** A step of the procedure as the answer tells it. */
public record ProcedureStep(
        @Term("Code") String code,
        @Term("Démarche") String text,
        @Term("Jour") Optional<LocalDate> day,
        @Term("Base légale") String legalBasis) {}

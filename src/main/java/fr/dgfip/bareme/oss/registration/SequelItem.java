package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** A step that follows from the answer. */
public record SequelItem(
        @Term("Code de la suite") String code,
        @Term("Libellé de la suite") String label,
        @Term("Date de la suite") Optional<LocalDate> date,
        @Term("Base légale de la suite") String legalBasis) {}

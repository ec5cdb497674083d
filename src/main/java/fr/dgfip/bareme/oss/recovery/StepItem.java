package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** A step as the answer shows it. */
public record StepItem(
        @Term("Démarche") StepCode code,
        @Term("Libellé de la démarche") String label,
        @Term("Date de la démarche") Optional<LocalDate> on,
        @Term("Base légale de la démarche") String legalBasis) {}

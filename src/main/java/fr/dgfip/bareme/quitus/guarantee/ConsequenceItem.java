package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** Something that follows from what is proposed, as the answer shows it. */
public record ConsequenceItem(
        @Term("Code de la conséquence") String code,
        @Term("Libellé de la conséquence") String label,
        @Term("Conséquence à compter du") Optional<LocalDate> on,
        @Term("Base légale de la conséquence") String legalBasis) {}

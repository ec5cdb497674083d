package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;

/** Where a correction is made. */
public record CorrectionAnswer(
        @Term("Référence") String reference,
        @Term("Voie") Admissibility admissibility,
        @Term("Dernier jour au guichet") LocalDate lastDay,
        @Term("Motif") String reason) {}

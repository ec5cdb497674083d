package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** One check as the answer shows it. */
public record CheckItem(
        @Term("Code du contrôle") CheckCode code,
        @Term("Libellé du contrôle") String label,
        @Term("État du contrôle") CheckState state,
        @Term("Motif de refus du contrôle") Optional<Ground> ground,
        @Term("Base légale du contrôle") String legalBasis,
        @Term("Ligne du contrôle") String row,
        @Term("Cellule du contrôle") String cell) {}

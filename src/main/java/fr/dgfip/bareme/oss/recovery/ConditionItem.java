package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** One condition as the answer shows it. */
public record ConditionItem(
        @Term("Code de la condition") ConditionCode code,

        @Term(value = "Créance de la condition", description = "Absente : la condition est celle du dossier")
        Optional<String> claim,

        @Term("État de la condition") ConditionState state,
        @Term("Libellé de la condition") String label,
        @Term("Base légale de la condition") String legalBasis,
        @Term("Ligne de la condition") String row,
        @Term("Cellule de la condition") String cell) {}

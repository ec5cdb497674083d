package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.Term;

/** One condition as the answer shows it. */
public record ConditionItem(
        @Term("Code de la condition") ConditionCode code,
        @Term("Libellé de la condition") String label,
        @Term("État de la condition") ConditionState state,

        @Term(value = "Condition déterminante", description = "Non : un indice, qui ne décide pas seul")
        boolean determining,

        @Term("Base légale de la condition") String legalBasis,
        @Term("Ligne de la condition") String row,
        @Term("Cellule de la condition") String cell) {}

package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** A supporting document this request must hold. */
public record DocumentRequirement(
        MatchedRow row,
        @Term("Code de la pièce") String code,

        @Term(value = "Ancienneté maximale (mois)", unit = "mois")
        Optional<Integer> maximumAgeMonths,

        @Term("Pièce du 4° de l'article 242 quaterdecies") boolean marginProof,
        @Term("Pièce demandée") String label)
        implements RowOutcome {}

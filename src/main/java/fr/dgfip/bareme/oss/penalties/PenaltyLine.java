package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What one article costs for the period: rounded once, to the nearest euro. */
public record PenaltyLine(
        @Term("Article") PenaltyArticle article,
        @Term("Intitulé") String label,
        @Term("Base") Euros base,

        @Term(
                value = "Taux",
                unit = "%",
                scale = 2,
                description = "Des mois ensemble pour un intérêt d’une seule tranche")
        Optional<BigDecimal> rate,

        @Term(value = "Mois", unit = "mois", description = "De la tranche payée le plus tard")
        Optional<Integer> months,

        @Term(value = "Montant exact", unit = "€", scale = Printed.EXACT_DECIMALS)
        BigDecimal exact,

        @Term("Montant arrondi") Euros charged,
        @Term("Calcul") String formula,
        @Term("Explication") String explanation,
        @Term("Base légale") String legalBasis,
        @Term("Texte en vigueur le") LocalDate validOn) {
    boolean isInterest() {
        return article == PenaltyArticle.INTEREST_1727;
    }
}

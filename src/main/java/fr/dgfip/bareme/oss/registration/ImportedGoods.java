package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;

/** The goods a person means to sell under the import scheme. What is left out is not known. */
public record ImportedGoods(
        @Term("Produits soumis à accise") Optional<ExciseShare> excise,

        @Term(
                value = "Plus petite valeur d'un envoi",
                description = "Valeur intrinsèque la plus faible d’un envoi de biens non soumis à accise")
        @PositiveOrZero
        Optional<Euros> lowestValue,

        @Term(
                value = "Plus grande valeur d'un envoi",
                description = "Valeur intrinsèque la plus forte d’un envoi de biens non soumis à accise")
        @PositiveOrZero
        Optional<Euros> highestValue) {

    /** @param ceiling greatest intrinsic value of a consignment under the scheme */
    ImportedGoodsState state(Euros ceiling) {
        if (excise.filter(ExciseShare.ALL::equals).isPresent()) {
            return ImportedGoodsState.ALL_EXCISE;
        }
        if (lowestValue.filter(lowest -> lowest.compareTo(ceiling) > 0).isPresent()) {
            return ImportedGoodsState.ALL_ABOVE;
        }
        boolean allUnder =
                highestValue.filter(highest -> highest.compareTo(ceiling) <= 0).isPresent();
        boolean bothKnown = lowestValue.isPresent() && highestValue.isPresent();
        if (excise.isEmpty() || !allUnder && !bothKnown) {
            return ImportedGoodsState.UNKNOWN;
        }
        return allUnder && excise.get() == ExciseShare.NONE
                ? ImportedGoodsState.ELIGIBLE
                : ImportedGoodsState.PARTLY_ELIGIBLE;
    }
}

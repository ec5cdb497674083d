package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;

/**
 * Intra-Community distance sales and electronic services to persons who are not taxable, VAT excluded, all Member States
 * together, in the calendar year of the request and in the one before.
 */
public record Turnover(
        @Term("Chiffre d'affaires de l'année précédente") @PositiveOrZero
        Optional<Euros> previousYear,

        @Term("Chiffre d'affaires de l'année en cours") @PositiveOrZero
        Optional<Euros> currentYear,

        @Term(
                value = "Année précédente, depuis l'État d'établissement",
                description = "Partie des opérations faites depuis l’État d’établissement")
        @PositiveOrZero
        Optional<Euros> previousYearFromEstablishment,

        @Term(
                value = "Année en cours, depuis l'État d'établissement",
                description = "Partie des opérations faites depuis l’État d’établissement")
        @PositiveOrZero
        Optional<Euros> currentYearFromEstablishment) {

    /**
     * @param threshold amount up to which VAT stays in the State of establishment
     * @param narrow whether only operations from the State of establishment count
     */
    ThresholdState against(Euros threshold, boolean narrow) {
        ThresholdState previous = year(previousYear, previousYearFromEstablishment, threshold, narrow);
        ThresholdState current = year(currentYear, currentYearFromEstablishment, threshold, narrow);
        if (previous == ThresholdState.ABOVE || current == ThresholdState.ABOVE) {
            return ThresholdState.ABOVE;
        }
        return previous == current ? previous : ThresholdState.UNKNOWN;
    }

    /** A part above the threshold puts its total above; a total that does not pass it has no part that does. */
    private static ThresholdState year(Optional<Euros> total, Optional<Euros> part, Euros threshold, boolean narrow) {
        Optional<Boolean> partAbove = part.map(amount -> amount.compareTo(threshold) > 0);
        Optional<Boolean> totalAbove = total.map(amount -> amount.compareTo(threshold) > 0);
        if (partAbove.orElse(false) || !narrow && totalAbove.orElse(false)) {
            return ThresholdState.ABOVE;
        }
        boolean below = !totalAbove.orElse(true) || narrow && partAbove.isPresent();
        return below ? ThresholdState.BELOW : ThresholdState.UNKNOWN;
    }
}

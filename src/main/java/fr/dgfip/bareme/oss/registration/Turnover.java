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

    /** A total that does not pass the threshold has no part that does. */
    private static ThresholdState year(Optional<Euros> total, Optional<Euros> part, Euros threshold, boolean narrow) {
        boolean below = total.filter(amount -> amount.compareTo(threshold) <= 0).isPresent();
        Optional<Euros> counted = narrow ? part : total;
        if (below) {
            return ThresholdState.BELOW;
        }
        return counted.map(amount -> amount.compareTo(threshold) > 0 ? ThresholdState.ABOVE : ThresholdState.BELOW)
                .orElse(ThresholdState.UNKNOWN);
    }
}

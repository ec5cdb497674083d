package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.FrenchText;
import fr.dgfip.bareme.vocabulary.Term;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Interest that the State owes up to a day, on what it gives back and not on interest.
 *
 * @param exact before rounding
 */
public record MoratoryInterest(
        @Term("Base") Euros base,
        @Term("Depuis le") LocalDate from,
        @Term("Jusqu'au") LocalDate to,
        @Term(value = "Mois", unit = "mois") int months,
        @Term(value = "Montant exact", scale = 6) BigDecimal exact,
        @Term("Montant") Euros amount,
        @Term("Calcul") String computation) {
    private static final int SCALE = 6;

    /** @param rates percentage points of each month, in the order of the months */
    public static MoratoryInterest of(Euros base, LocalDate from, LocalDate to, List<BigDecimal> rates, int decimals) {
        BigDecimal percent = rates.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal exact = base.amount().multiply(percent).movePointLeft(2).setScale(SCALE, RoundingMode.UNNECESSARY);
        Euros amount = new Euros(exact.setScale(decimals, RoundingMode.HALF_UP));
        return new MoratoryInterest(
                base, from, to, rates.size(), exact, amount, computation(base, rates, percent, amount));
    }

    private static String computation(Euros base, List<BigDecimal> rates, BigDecimal percent, Euros amount) {
        SortedMap<BigDecimal, Long> counts =
                rates.stream().collect(Collectors.groupingBy(rate -> rate, TreeMap::new, Collectors.counting()));
        String months = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " mois à " + percent(entry.getKey()))
                .collect(Collectors.joining(", "));
        if (rates.isEmpty()) {
            return "Aucun mois ne s'est ajouté à celui du paiement : aucun intérêt.";
        }
        return FrenchText.euros(base) + " × " + percent(percent) + " (" + months + ") = " + FrenchText.euros(amount)
                + " après arrondi.";
    }

    private static String percent(BigDecimal points) {
        TermType rate = TermType.rate();
        return rate.format(rate.key(points));
    }
}

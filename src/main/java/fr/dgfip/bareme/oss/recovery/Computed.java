package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.FrenchText;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sums and durations as French people write them. */
final class Computed {
    private static final int SHOWN = 10;

    private Computed() {}

    /** Such as {@code 800,00 + 800,00 = 1 600,00 €}; only their count and their sum when they are many. */
    static String sum(List<Euros> amounts, Euros total) {
        if (amounts.isEmpty()) {
            return "aucune créance";
        }
        if (amounts.size() == 1) {
            return FrenchText.euros(total);
        }
        String terms = amounts.size() > SHOWN
                ? "somme de " + amounts.size() + " créances"
                : amounts.stream().map(FrenchText::amount).collect(Collectors.joining(" + "));
        return terms + " = " + FrenchText.euros(total);
    }

    /** Such as {@code 4 ans, 4 mois et 26 jours}; {@code 0 jour} for none. */
    static String duration(Period period) {
        List<String> parts = new ArrayList<>();
        if (period.getYears() > 0) {
            parts.add(period.getYears() + (period.getYears() == 1 ? " an" : " ans"));
        }
        if (period.getMonths() > 0) {
            parts.add(period.getMonths() + " mois");
        }
        if (period.getDays() > 0 || parts.isEmpty()) {
            parts.add(period.getDays() + (period.getDays() < 2 ? " jour" : " jours"));
        }
        String last = parts.remove(parts.size() - 1);
        return parts.isEmpty() ? last : String.join(", ", parts) + " et " + last;
    }
}

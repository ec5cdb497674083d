package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Days and durations as French people write them. */
final class FrenchText {
    private static final TermType.Date DATE = new TermType.Date();

    private FrenchText() {}

    static String day(LocalDate day) {
        return DATE.format(DATE.key(day));
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

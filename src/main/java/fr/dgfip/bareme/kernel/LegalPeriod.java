package fr.dgfip.bareme.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period of legal dates, both ends included, either end open.
 *
 * @param from first day, empty when there was no beginning
 * @param to last day, empty when there is no end
 */
public record LegalPeriod(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final LegalPeriod ALWAYS = new LegalPeriod(Optional.empty(), Optional.empty());

    public LegalPeriod {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("période à l'envers : du " + from.get() + " au " + to.get());
        }
    }

    public boolean contains(LocalDate date) {
        return from.map(first -> !date.isBefore(first)).orElse(true)
                && to.map(last -> !date.isAfter(last)).orElse(true);
    }

    public boolean overlaps(LegalPeriod other) {
        return startsBy(other.to) && other.startsBy(to);
    }

    private boolean startsBy(Optional<LocalDate> last) {
        return from.isEmpty() || last.isEmpty() || !from.get().isAfter(last.get());
    }
}

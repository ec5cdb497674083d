package fr.dgfip.bareme.recovery.action.prescription;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The times during which prescription stands still; a day told twice counts once. */
public final class Spans {
    private final List<Span> apart = new ArrayList<>();

    public Spans(List<Span> spans) {
        for (Span next : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            Span last = apart.isEmpty() ? next : apart.get(apart.size() - 1);
            if (apart.isEmpty() || next.from().isAfter(last.to().plusDays(1))) {
                apart.add(next);
            } else if (next.to().isAfter(last.to())) {
                apart.set(apart.size() - 1, new Span(last.from(), next.to()));
            }
        }
    }

    /**
     * The last day of a period put off by the days that do not count.
     *
     * @param base the day from which the period runs, itself not counted
     * @param end its last day when nothing stands still
     */
    LocalDate putOff(LocalDate base, LocalDate end) {
        LocalDate last = end;
        for (Span span : apart) {
            LocalDate first = span.from().isAfter(base) ? span.from() : base.plusDays(1);
            if (!first.isAfter(last) && !first.isAfter(span.to())) {
                last = last.plusDays(ChronoUnit.DAYS.between(first, span.to()) + 1);
            }
        }
        return last;
    }
}

package fr.dgfip.bareme.recovery.action.prescription;

import java.time.LocalDate;

/** A time during which prescription stands still, both days included. */
public record Span(LocalDate from, LocalDate to) {
    public Span {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("période à l'envers : du " + from + " au " + to);
        }
    }
}

package fr.dgfip.bareme.oss.registration;

import java.time.LocalDate;
import java.time.MonthDay;

/** How long the choice of a Member State among several binds (directive 2006/112/CE, art. 369 bis). */
final class BindingChoice {
    private static final MonthDay LAST_DAY_OF_YEAR = MonthDay.of(12, 31);

    private BindingChoice() {}

    /** @param years years after that of the choice */
    static LocalDate until(LocalDate from, int years) {
        return LAST_DAY_OF_YEAR.atYear(from.getYear() + years);
    }
}

package fr.dgfip.bareme.recovery.action.dossier;

import java.time.LocalDate;
import java.time.Month;

/** Civil half-years. */
public final class HalfYear {
    private HalfYear() {}

    /** The last 30 June or 31 December on or before a day. */
    public static LocalDate lastEnd(LocalDate day) {
        LocalDate december = LocalDate.of(day.getYear(), Month.DECEMBER, 31);
        LocalDate june = LocalDate.of(day.getYear(), Month.JUNE, 30);
        if (day.equals(december)) {
            return december;
        }
        return day.isBefore(june) ? december.minusYears(1) : june;
    }
}

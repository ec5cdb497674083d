package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The period a return is for, both days included. */
public record TaxPeriod(
        @Term("Début de la période") LocalDate from,
        @Term("Fin de la période") LocalDate to) {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;

    PeriodKind kind() {
        if (!isWholeMonths()) {
            return PeriodKind.AUTRE;
        }
        long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
        if (months == 1) {
            return PeriodKind.MOIS;
        }
        if (months == MONTHS_OF_QUARTER && to.getMonthValue() % MONTHS_OF_QUARTER == 0) {
            return PeriodKind.TRIMESTRE;
        }
        if (months == MONTHS_OF_YEAR) {
            return to.getMonthValue() == MONTHS_OF_YEAR ? PeriodKind.ANNEE_CIVILE : PeriodKind.EXERCICE;
        }
        return PeriodKind.AUTRE;
    }

    private boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    }
}

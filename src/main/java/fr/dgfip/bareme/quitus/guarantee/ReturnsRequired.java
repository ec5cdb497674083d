package fr.dgfip.bareme.quitus.guarantee;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The returns a young business must have filed before a dispense de caution (BOI 3 L-1-99, § 42). The month or quarter of
 * creation counts as one.
 *
 * @param monthly returns required of those who file every month
 * @param quarterly returns required of those who file every quarter
 * @param annual returns required under the simplified regime
 */
public record ReturnsRequired(int monthly, int quarterly, int annual) {
    private static final int MONTHS_PER_QUARTER = 3;

    ReturnsState state(GuaranteeApplicant applicant, LocalDate day) {
        if (applicant.filingRegime().isEmpty()) {
            return ReturnsState.NON_RENSEIGNEES;
        }
        FilingRegime regime = applicant.filingRegime().get();
        if (required(regime) == 0) {
            return ReturnsState.SANS_OBJET;
        }
        if (applicant.creationDate().isEmpty()) {
            return ReturnsState.NON_RENSEIGNEES;
        }
        LocalDate created = applicant.creationDate().get();
        return applicant
                .returnsFiled()
                .map(filed -> state(filed, regime, created, day))
                .orElseGet(() -> earliest(created, regime).filter(day::isBefore).isPresent()
                        ? ReturnsState.INSUFFISANTES
                        : ReturnsState.NON_RENSEIGNEES);
    }

    private ReturnsState state(int filed, FilingRegime regime, LocalDate created, LocalDate day) {
        if (filed >= required(regime)) {
            return ReturnsState.SUFFISANTES;
        }
        return isYoung(created, day, regime) ? ReturnsState.INSUFFISANTES : ReturnsState.TROP_PEU;
    }

    /**
     * Whether the business may have filed all that was due and still lack some: the return of the last period is due after
     * its end, and a first financial year may run to the end of the following calendar year.
     */
    private boolean isYoung(LocalDate created, LocalDate day, FilingRegime regime) {
        long possible = possible(created, day, regime);
        return regime == FilingRegime.SIMPLIFIE ? possible <= annual + 2L : possible <= required(regime);
    }

    private int required(FilingRegime regime) {
        if (regime == FilingRegime.MENSUEL) {
            return monthly;
        }
        if (regime == FilingRegime.TRIMESTRIEL) {
            return quarterly;
        }
        return regime == FilingRegime.SIMPLIFIE ? annual : 0;
    }

    /**
     * The first day on which enough periods have ended since the creation. Empty without a creation date, and under the
     * simplified regime, whose financial year is not known.
     */
    Optional<LocalDate> earliest(GuaranteeApplicant applicant) {
        return applicant
                .creationDate()
                .flatMap(created -> applicant.filingRegime().flatMap(regime -> earliest(created, regime)));
    }

    private Optional<LocalDate> earliest(LocalDate created, FilingRegime regime) {
        if (regime == FilingRegime.MENSUEL) {
            return Optional.of(YearMonth.from(created).plusMonths(monthly).atDay(1));
        }
        return regime == FilingRegime.TRIMESTRIEL
                ? Optional.of(quarterOf(created)
                        .plusMonths((long) quarterly * MONTHS_PER_QUARTER)
                        .atDay(1))
                : Optional.empty();
    }

    private static YearMonth quarterOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return month.minusMonths((month.getMonthValue() - 1) % MONTHS_PER_QUARTER);
    }

    /** The most returns that can have been filed since the creation; one more would contradict it. */
    static long possible(LocalDate created, LocalDate day, FilingRegime regime) {
        if (regime == FilingRegime.TRIMESTRIEL) {
            return ChronoUnit.MONTHS.between(quarterOf(created), quarterOf(day)) / MONTHS_PER_QUARTER;
        }
        return regime == FilingRegime.SIMPLIFIE
                ? (long) day.getYear() - created.getYear() + 1
                : ChronoUnit.MONTHS.between(YearMonth.from(created), YearMonth.from(day));
    }
}

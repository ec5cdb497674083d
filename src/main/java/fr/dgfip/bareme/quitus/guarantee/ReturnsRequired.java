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
        if (applicant.returnsFiled().isPresent()) {
            return applicant.returnsFiled().get() >= required(regime)
                    ? ReturnsState.SUFFISANTES
                    : ReturnsState.INSUFFISANTES;
        }
        return earliest(applicant).filter(day::isBefore).isPresent()
                ? ReturnsState.INSUFFISANTES
                : ReturnsState.NON_RENSEIGNEES;
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

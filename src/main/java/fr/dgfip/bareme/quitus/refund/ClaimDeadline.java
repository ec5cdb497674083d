package fr.dgfip.bareme.quitus.refund;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The deadline of a claim: the last day of a year counted from that of each payment (LPF art. R*196-1, to be confirmed).
 *
 * @param earliest of the first payment
 * @param latest of the last one
 */
record ClaimDeadline(LocalDate earliest, LocalDate latest) {
    private static final int LAST_DAY_OF_DECEMBER = 31;

    /**
     * @param payments days of the payments
     * @param years years after that of the payment
     */
    static Optional<ClaimDeadline> of(List<LocalDate> payments, int years) {
        return payments.stream()
                .min(Comparator.naturalOrder())
                .map(first -> new ClaimDeadline(
                        end(first, years),
                        end(payments.stream().max(Comparator.naturalOrder()).orElse(first), years)));
    }

    private static LocalDate end(LocalDate payment, int years) {
        return LocalDate.of(payment.getYear() + years, Month.DECEMBER, LAST_DAY_OF_DECEMBER);
    }

    ClaimTiming timing(LocalDate claim) {
        if (!claim.isAfter(earliest)) {
            return ClaimTiming.DANS_LE_DELAI;
        }
        return claim.isAfter(latest) ? ClaimTiming.HORS_DELAI : ClaimTiming.INCERTAIN;
    }
}

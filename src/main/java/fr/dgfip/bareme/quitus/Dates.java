package fr.dgfip.bareme.quitus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The dates that count in a request. */
public final class Dates {
    private static final long HALF_MONTH_DAYS = 15;

    private Dates() {}

    /**
     * The day the acquirer could dispose of the vehicle as owner (CGI art. 256 II-1°): the declared delivery, or an earlier
     * day on which it was both handed over and fully paid. Without acquisition, the arrival in France, else the filing.
     */
    public static LocalDate delivery(QuitusRequest request) {
        return request.transaction()
                .map(Dates::delivery)
                .orElseGet(() -> request.route().arrivalDate().orElse(request.filingDate()));
    }

    private static LocalDate delivery(Transaction transaction) {
        return disposal(transaction)
                .filter(earlier -> earlier.isBefore(transaction.deliveryDate()))
                .orElse(transaction.deliveryDate());
    }

    private static Optional<LocalDate> disposal(Transaction transaction) {
        return transaction
                .handOverDate()
                .flatMap(handOver ->
                        transaction.fullPaymentDate().map(payment -> payment.isAfter(handOver) ? payment : handOver));
    }

    static int months(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
    }

    /** Half-months begun from one day to another, none when the second is not later; the half of a month is its 15th day. */
    static int halfMonths(LocalDate from, LocalDate to) {
        int count = Math.max(0, 2 * months(from, to));
        while (to.isAfter(from.plusMonths(count / 2).plusDays(count % 2 * HALF_MONTH_DAYS))) {
            count++;
        }
        return count;
    }

    static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}

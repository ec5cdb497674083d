package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A part of the VAT of the period with what was paid for it: the original return, or one supplement.
 *
 * @param name reference of the supplement; empty for the original return
 * @param amount VAT of the part, never negative
 * @param payments what was received for it, in the order of the days
 * @param declaredOn the day the person declared it, if they did
 * @param interestEnd last month that bears interest whatever is still unpaid: that of a reassessment's notification
 */
record Part(
        Optional<String> name,
        PartKind kind,
        Euros amount,
        List<VatPayment> payments,
        Optional<LocalDate> declaredOn,
        Optional<YearMonth> interestEnd,
        Optional<Supplement> supplement) {
    Part {
        payments = payments.stream()
                .sorted(Comparator.comparing(VatPayment::date).thenComparing(VatPayment::operation))
                .toList();
    }

    /** The part as the subject of a sentence. */
    String label() {
        return name.map(reference -> kind.label() + " " + reference).orElse(kind.label());
    }

    Euros received() {
        return sum(payments);
    }

    /** What of the part is unpaid at the end of a day. */
    Euros unpaidAt(LocalDate day) {
        Euros left = amount;
        for (VatPayment payment : payments) {
            if (!payment.date().isAfter(day)) {
                left = left.minus(payment.amount());
            }
        }
        return positive(left);
    }

    Euros outstanding() {
        return positive(amount.minus(received()));
    }

    Euros surplus() {
        return positive(received().minus(amount));
    }

    Euros receivedByFrance() {
        return sum(payments.stream()
                .filter(payment -> payment.receivedBy() == Recipient.MSC)
                .toList());
    }

    /** How much had been paid when it was declared. */
    Accompaniment accompaniment() {
        Euros left = declaredOn.map(this::unpaidAt).orElse(amount);
        if (!left.isPositive()) {
            return Accompaniment.FULL;
        }
        return left.compareTo(amount) < 0 ? Accompaniment.PARTIAL : Accompaniment.NONE;
    }

    /** The last month that bears interest for what was paid, or is still unpaid, at the end of a day. */
    YearMonth lastMonth(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return interestEnd.filter(end -> end.isBefore(month)).orElse(month);
    }

    /**
     * What was unpaid at the due date, by the months it bears interest for. Payments of one month make one tranche, so that
     * no tranche tells how a payment was split.
     *
     * @param asOf day of the examination, after the due date
     */
    List<Tranche> tranches(LocalDate due, LocalDate asOf, MonthlyRates rates) {
        NavigableMap<YearMonth, Euros> byLastMonth = new TreeMap<>();
        Euros left = amount;
        for (VatPayment payment : payments) {
            Euros settled = least(payment.amount(), left);
            left = left.minus(settled);
            if (payment.date().isAfter(due)) {
                byLastMonth.merge(lastMonth(payment.date()), settled, Euros::plus);
            }
        }
        byLastMonth.merge(lastMonth(asOf), left, Euros::plus);
        return byLastMonth.entrySet().stream()
                .filter(entry -> entry.getValue().isPositive())
                .map(entry -> new Tranche(entry.getValue(), rates.between(YearMonth.from(due), entry.getKey())))
                .filter(tranche -> tranche.months() > 0)
                .toList();
    }

    private static Euros sum(List<VatPayment> payments) {
        return payments.stream().map(VatPayment::amount).reduce(Euros.ZERO, Euros::plus);
    }

    static Euros positive(Euros amount) {
        return amount.isPositive() ? amount : Euros.ZERO;
    }

    static Euros least(Euros left, Euros right) {
        return left.compareTo(right) < 0 ? left : right;
    }
}

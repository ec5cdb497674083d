package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The payments of one period against the VAT it declares. */
final class Settlement {
    private final Euros declared;
    private final List<PeriodPayment> payments;
    private final PaymentDateRule rule;

    Settlement(PeriodRecord period, List<PeriodPayment> all, Readings readings) {
        this.declared = period.declaredVat().orElse(Euros.ZERO);
        this.rule = readings.paymentDate();
        this.payments = all.stream()
                .filter(payment -> counts(payment, period, readings))
                .sorted(Comparator.comparing((PeriodPayment payment) -> payment.paidOn(rule)))
                .toList();
    }

    /** After the reminder of its return, some say, VAT is paid to the States of consumption and to nobody else. */
    private static boolean counts(PeriodPayment payment, PeriodRecord period, Readings readings) {
        return readings.place() == PayAfterReminder.EMI
                || payment.receivedBy() == Receiver.EMC
                || period.returnReminderOn()
                        .filter(payment.paidOn(readings.paymentDate())::isAfter)
                        .isEmpty();
    }

    Euros unpaidOn(LocalDate day) {
        Euros left = declared;
        for (PeriodPayment payment : payments) {
            if (!payment.paidOn(rule).isAfter(day)) {
                left = left.minus(payment.amount());
            }
        }
        return left.isPositive() ? left : Euros.ZERO;
    }

    Optional<LocalDate> paidInFullOn() {
        Euros left = declared;
        for (PeriodPayment payment : payments) {
            left = left.minus(payment.amount());
            if (!left.isPositive()) {
                return Optional.of(payment.paidOn(rule));
            }
        }
        return Optional.empty();
    }
}

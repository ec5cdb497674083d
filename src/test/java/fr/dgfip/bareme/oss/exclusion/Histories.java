package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.OssNumber;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes files of persons out of what happened to each quarter, the first of 2023 on. */
final class Histories {
    private static final ReturnPeriod FIRST = ReturnPeriod.of("2023-Q1");
    private static final Euros DECLARED = Euros.of("1000.00");
    private static final int LAST_DAY = 31;
    /** Reminder on the tenth day, ten more to put things right, and some to spare. */
    private static final int JUDGED_AFTER = 25;

    /** What happened to one quarter. */
    enum Fate {
        CLEAN,
        NIL,
        RETURN_FAILED,
        RETURN_TOO_LATE,
        PAYMENT_FAILED,
        SMALL_PAYMENT_FAILED,
        RETURN_REMEDIED,
        PAYMENT_REMEDIED,
        RETURN_UNREMINDED,
        PAYMENT_UNREMINDED;

        boolean isFailure() {
            return this == RETURN_FAILED
                    || this == RETURN_TOO_LATE
                    || this == PAYMENT_FAILED
                    || this == SMALL_PAYMENT_FAILED
                    || this == RETURN_UNREMINDED
                    || this == PAYMENT_UNREMINDED;
        }

        /** Put right in full within ten days of its reminder. */
        Fate remedied() {
            return this == PAYMENT_FAILED || this == SMALL_PAYMENT_FAILED || this == PAYMENT_UNREMINDED
                    ? PAYMENT_REMEDIED
                    : RETURN_REMEDIED;
        }
    }

    private Histories() {}

    /** A file examined once the last quarter can be judged. */
    static ExclusionRequest of(List<Fate> fates) {
        List<PeriodRecord> periods = new ArrayList<>();
        List<PeriodPayment> payments = new ArrayList<>();
        for (int i = 0; i < fates.size(); i++) {
            ReturnPeriod period = FIRST.plus(i);
            periods.add(record(period, fates.get(i)));
            payments.addAll(payments(period, fates.get(i)));
        }
        LocalDate examined = FIRST.plus(fates.size() - 1).dueDate(LAST_DAY).plusDays(JUDGED_AFTER);
        return new ExclusionRequest(
                "00000000-0000-0000-0000-000000000000",
                Question.SITUATION,
                Subject.ASSUJETTI,
                Scheme.UNION,
                OssNumber.of("FR44732829320"),
                MemberState.FR,
                FIRST.firstDay(),
                examined,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(examined),
                List.of(),
                periods,
                payments,
                List.of(),
                List.of());
    }

    private static PeriodRecord record(ReturnPeriod period, Fate fate) {
        LocalDate due = period.dueDate(LAST_DAY);
        Optional<LocalDate> reminder = Optional.of(due.plusDays(10));
        Optional<LocalDate> none = Optional.empty();
        Optional<LocalDate> onTime = Optional.of(due);
        return switch (fate) {
            case RETURN_FAILED -> new PeriodRecord(period, none, Optional.empty(), reminder, none);
            case RETURN_UNREMINDED -> new PeriodRecord(period, none, Optional.empty(), none, none);
            case RETURN_TOO_LATE -> filed(period, Optional.of(due.plusDays(21)), reminder, none);
            case RETURN_REMEDIED -> filed(period, Optional.of(due.plusDays(20)), reminder, none);
            case PAYMENT_FAILED, SMALL_PAYMENT_FAILED, PAYMENT_REMEDIED -> filed(period, onTime, none, reminder);
            case CLEAN, PAYMENT_UNREMINDED -> filed(period, onTime, none, none);
            case NIL -> new PeriodRecord(period, onTime, Optional.of(Euros.ZERO), none, none);
        };
    }

    private static PeriodRecord filed(
            ReturnPeriod period,
            Optional<LocalDate> filed,
            Optional<LocalDate> returnReminder,
            Optional<LocalDate> paymentReminder) {
        return new PeriodRecord(period, filed, Optional.of(DECLARED), returnReminder, paymentReminder);
    }

    private static List<PeriodPayment> payments(ReturnPeriod period, Fate fate) {
        LocalDate due = period.dueDate(LAST_DAY);
        return switch (fate) {
            case CLEAN, RETURN_TOO_LATE, RETURN_REMEDIED -> List.of(payment(period, "1000.00", due));
            case SMALL_PAYMENT_FAILED -> List.of(payment(period, "900.01", due));
            case PAYMENT_REMEDIED -> List.of(payment(period, "1000.00", due.plusDays(20)));
            default -> List.of();
        };
    }

    private static PeriodPayment payment(ReturnPeriod period, String amount, LocalDate day) {
        return new PeriodPayment("P-" + period, period, Euros.of(amount), day, Optional.empty(), Receiver.EMI);
    }
}

package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.WorkingDays;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The last day to notify a first supply so that the scheme applies from it (regulation 282/2011, art. 57 quinquies).
 *
 * @param day day of the following month
 * @param shift whether it moves to the next working day
 */
public record NoticeLimit(int day, boolean shift) {
    /** The other reading of a day that is no working day. */
    NoticeLimit otherwise() {
        return new NoticeLimit(day, !shift);
    }

    LocalDate lastDay(LocalDate firstSupply) {
        YearMonth month = YearMonth.from(firstSupply).plusMonths(1);
        LocalDate limit = month.atDay(Math.min(day, month.lengthOfMonth()));
        return shift ? WorkingDays.onOrAfter(limit) : limit;
    }

    FirstSupply state(Optional<LocalDate> firstSupply, LocalDate requestedOn) {
        if (firstSupply.isEmpty()) {
            return FirstSupply.NOT_STATED;
        }
        if (!firstSupply.get().isBefore(nextQuarter(requestedOn))) {
            return FirstSupply.NOT_BEFORE_NEXT_QUARTER;
        }
        return requestedOn.isAfter(lastDay(firstSupply.get()))
                ? FirstSupply.NOTIFIED_LATE
                : FirstSupply.NOTIFIED_IN_TIME;
    }

    /** From which day the scheme is used when no agent has to say so. */
    public LocalDate start(RegistrationRequest request) {
        if (request.scheme().isMonthly()) {
            return request.examinationDate();
        }
        return request.firstSupplyOn()
                .filter(day -> state(Optional.of(day), request.requestedOn()) == FirstSupply.NOTIFIED_IN_TIME)
                .orElseGet(() -> nextQuarter(request.requestedOn()));
    }

    /** First day of the quarter after a request. */
    static LocalDate nextQuarter(LocalDate requestedOn) {
        return ReturnPeriod.containing(requestedOn, Scheme.UNION).plus(1).firstDay();
    }
}

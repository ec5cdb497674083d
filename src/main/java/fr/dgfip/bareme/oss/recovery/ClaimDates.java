package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that count for one claim.
 *
 * @param due day by which it was to be paid
 * @param frenchPhaseFrom first day on which France may remind
 * @param enforceableFrom first day on which enforcement may follow the formal notice
 * @param titleUntil last day on which a title may still be issued
 */
record ClaimDates(LocalDate due, LocalDate frenchPhaseFrom, Optional<LocalDate> enforceableFrom, LocalDate titleUntil) {

    static ClaimDates of(DueClaim dueClaim, RecoveryTerms terms) {
        return of(dueClaim, terms, terms.weekendShift());
    }

    /** The days under the other reading of due dates at a week-end. */
    static ClaimDates otherwiseShifted(DueClaim dueClaim, RecoveryTerms terms) {
        return of(dueClaim, terms, !terms.weekendShift());
    }

    private static ClaimDates of(DueClaim dueClaim, RecoveryTerms terms, boolean shifted) {
        Claim claim = dueClaim.claim();
        LocalDate ordinary = dueClaim.ordinaryDue();
        LocalDate due = claim.dueDate().orElse(shifted ? WorkingDays.onOrAfter(ordinary) : ordinary);
        return new ClaimDates(
                due,
                due.plusDays(terms.reminderDays() + 1L),
                claim.noticeOn().map(day -> enforceable(claim, day, terms.noticeDays())),
                LocalDate.of(claim.period().lastDay().getYear() + terms.assessmentYears(), 12, 31));
    }

    /** Whoever does not say that the notice announces no penalty waits as if it did (LPF art. L. 257-0 A, 2). */
    private static LocalDate enforceable(Claim claim, LocalDate notice, int days) {
        return claim.noticeAnnouncesSanctions().orElse(true) ? notice.plusDays(days + 1L) : notice;
    }

    DuePhase phase(LocalDate day) {
        if (!day.isAfter(due)) {
            return DuePhase.NOT_DUE;
        }
        return day.isBefore(frenchPhaseFrom) ? DuePhase.IDENTIFICATION_STATE : DuePhase.CONSUMPTION_STATE;
    }

    ReminderState reminder(Claim claim) {
        return claim.frenchReminderOn()
                .map(day -> day.isBefore(frenchPhaseFrom) ? ReminderState.PREMATURE : ReminderState.SENT)
                .orElse(ReminderState.NONE);
    }

    TitleState title(Claim claim) {
        return claim.titleSentOn().map(day -> title(claim, day)).orElse(TitleState.NONE);
    }

    /** The principal is for the Member State of identification to claim first; interest and surcharges never are. */
    private TitleState title(Claim claim, LocalDate sent) {
        LocalDate first = claim.principal().isPositive() ? frenchPhaseFrom : due.plusDays(1);
        if (sent.isBefore(first)) {
            return TitleState.PREMATURE;
        }
        return sent.isAfter(titleUntil) ? TitleState.LATE : TitleState.SENT;
    }

    NoticeState notice(LocalDate day) {
        return enforceableFrom
                .map(first -> day.isBefore(first) ? NoticeState.WAITING : NoticeState.ELAPSED)
                .orElse(NoticeState.NONE);
    }
}

package fr.dgfip.bareme.recovery.annex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a return that is awaited stands. A reminder or a notice that came before the last due date counts for nothing.
 *
 * @param due when the return is due; empty when that is not known
 * @param reminder day the reminder went out
 * @param notice day the formal notice was received
 */
record Timeline(Optional<DueWindow> due, Optional<LocalDate> reminder, Optional<LocalDate> notice, Delays delays) {

    Stage stage(LocalDate today) {
        if (due.isEmpty()) {
            return Stage.INCONNUE;
        }
        if (!today.isAfter(due.get().to())) {
            return today.isAfter(due.get().from()) ? Stage.PEUT_ETRE_ECHUE : Stage.PAS_ECHUE;
        }
        if (counted(notice).isPresent()) {
            return today.isAfter(noticeEnd().orElseThrow())
                    ? Stage.MISE_EN_DEMEURE_SANS_EFFET
                    : Stage.MISE_EN_DEMEURE_EN_COURS;
        }
        if (counted(reminder).isPresent()) {
            return today.isBefore(replyEnd().orElseThrow()) ? Stage.RELANCE_EN_COURS : Stage.RELANCE_SANS_EFFET;
        }
        return today.isBefore(reminderDay().orElseThrow()) ? Stage.ECHUE_RECEMMENT : Stage.A_RELANCER;
    }

    /** The day on which the next step of a stage opens; empty when it is open already, or nothing is known. */
    Optional<LocalDate> next(Stage stage) {
        return switch (stage) {
            case PAS_ECHUE, PEUT_ETRE_ECHUE, ECHUE_RECEMMENT -> reminderDay();
            case RELANCE_EN_COURS -> replyEnd();
            case MISE_EN_DEMEURE_EN_COURS -> noticeEnd().map(day -> day.plusDays(1));
            case INCONNUE, A_RELANCER, RELANCE_SANS_EFFET, MISE_EN_DEMEURE_SANS_EFFET -> Optional.empty();
        };
    }

    /** How a return stands to the formal notice; one filed before it, to none. */
    NoticeEffect effect(Optional<LocalDate> filedOn, LocalDate today) {
        LocalDate seen = filedOn.orElse(today);
        if (counted(notice).filter(day -> !seen.isBefore(day)).isEmpty()) {
            return NoticeEffect.AUCUNE;
        }
        return seen.isAfter(noticeEnd().orElseThrow()) ? NoticeEffect.AU_DELA : NoticeEffect.DANS_LE_DELAI;
    }

    boolean isPremature(Optional<LocalDate> sent) {
        return sent.isPresent() && due.isPresent() && counted(sent).isEmpty();
    }

    /** Whether the tax is so old that an agent checks it can still be asked for. */
    boolean isOld(LocalDate today) {
        return due.filter(days -> today.isAfter(days.to().plusYears(delays.reassessment())))
                .isPresent();
    }

    private Optional<LocalDate> counted(Optional<LocalDate> sent) {
        return sent.filter(day -> due.filter(days -> day.isAfter(days.to())).isPresent());
    }

    private Optional<LocalDate> reminderDay() {
        return due.map(days -> days.to().plusDays(delays.reminder()));
    }

    private Optional<LocalDate> replyEnd() {
        return reminder.map(day -> day.plusDays(delays.reply()));
    }

    private Optional<LocalDate> noticeEnd() {
        return notice.map(day -> day.plusDays(delays.notice()));
    }
}

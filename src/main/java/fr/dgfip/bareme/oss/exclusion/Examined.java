package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.oss.ReturnPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the examination of a file found, whatever is done about it.
 *
 * @param failureProven whether a persistent failure rests on the reminders that the law asks for, or on records refused
 */
public record Examined(
        boolean failureProven,
        boolean incomplete,
        Responsible atFault,
        LocalDate sentOn,
        Optional<LocalDate> movedOn,
        Optional<LocalDate> exitOn,
        List<FailureCase> cases,
        FailureState failure,
        int returnRun,
        int paymentRun,
        Optional<HundredEuroRule> hundredEuroRule,
        Optional<Boolean> otherRuleChanges,
        List<Reminder> reminders,
        Optional<LocalDate> nextReview,
        List<ReturnPeriod> missing,
        List<PeriodFinding> periods) {
    /** Implementing regulation 282/2011, art. 58b, § 2, a and b: no office may ask for less. */
    static final int REMINDERS_REQUIRED = 3;

    /** Two years of quarters, or the months of one: what a person remembers and a page shows. */
    static final int PERIODS_SHOWN = 12;

    public boolean isReminding() {
        return !reminders.isEmpty();
    }
}

package fr.dgfip.bareme.oss.exclusion;

import java.util.List;
import java.util.Map;

/**
 * What the last periods amount to.
 *
 * @param established obligations that were not met persistently
 * @param returnRun latest returns in a row not filed within the delay after their reminder
 * @param paymentRun latest payments in a row not made within the delay after their reminder
 * @param exceptionExamined whether the latest payments fail in number and a balance is under the threshold
 * @param series every failing period of the latest unbroken series, or of an earlier one never put right, oldest first
 * @param windows for each established kind the periods that make it, oldest first
 */
record Failures(
        FailureState state,
        List<FailureKind> established,
        int returnRun,
        int paymentRun,
        boolean exceptionExamined,
        List<PeriodStanding> series,
        Map<FailureKind, List<PeriodStanding>> windows) {
    static final Failures NOT_EXAMINED =
            new Failures(FailureState.NON_EXAMINEE, List.of(), 0, 0, false, List.of(), Map.of());

    boolean isEstablished() {
        return state == FailureState.ETABLIE;
    }

    /** Whether it comes to the same for the person. */
    boolean amountsTo(Failures other) {
        return state == other.state && established.equals(other.established);
    }

    List<PeriodStanding> window(FailureKind kind) {
        return windows.getOrDefault(kind, List.of());
    }

    /** Whether it rests on this many reminders that were sent, for one kind of obligation at least. */
    boolean restsOn(int reminders) {
        return isEstablished()
                && established.stream().anyMatch(kind -> window(kind).size() >= reminders);
    }
}

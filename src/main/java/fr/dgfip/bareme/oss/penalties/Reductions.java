package fr.dgfip.bareme.oss.penalties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The questions asked of the table of reductions: one for each part that bears interest. */
final class Reductions {
    private Reductions() {}

    static List<ReductionFacts> of(Situation situation) {
        return situation.parts().stream()
                .filter(part -> !situation.arrears(part).tranches().isEmpty())
                .map(part -> facts(situation, part))
                .toList();
    }

    private static ReductionFacts facts(Situation situation, Part part) {
        Optional<Supplement> supplement = part.supplement();
        return new ReductionFacts(
                part.name(),
                Optional.empty(),
                supplement.map(Supplement::date).orElse(situation.dueDate()),
                part.kind(),
                situation.timing(),
                supplement.map(Supplement::faith).orElse(Faith.PRESUMED),
                supplement.map(Supplement::trigger).orElse(Trigger.NONE),
                situation.readings().goodFaithPresumed(),
                situation.readings().l62WithoutAudit(),
                part.accompaniment(),
                supplement.filter(Supplement::paymentPlanAccepted).isPresent(),
                supplement.map(change -> regularisation(situation, change)).orElse(DeadlineState.NONE),
                supplement.map(change -> complementaryReturn(situation, change)).orElse(DeadlineState.NONE),
                supplement.filter(Reductions::isInterestPaid).isPresent(),
                situation.isAssessable(part));
    }

    /** The interest is paid with the complementary return, as the tax is (LPF art. L. 62). */
    private static boolean isInterestPaid(Supplement supplement) {
        return supplement
                .interestPaidOn()
                .flatMap(paid -> supplement.declaredOn().filter(declared -> !paid.isAfter(declared)))
                .isPresent();
    }

    /** Asked within the delay from what the office did, or from its proposal; during an audit, before any proposal. */
    private static DeadlineState regularisation(Situation situation, Supplement supplement) {
        if (supplement.regularisationAskedOn().isEmpty()
                || supplement.triggerReceivedOn().isEmpty()) {
            return DeadlineState.NONE;
        }
        LocalDate asked = supplement.regularisationAskedOn().get();
        if (supplement.trigger() == Trigger.AUDIT) {
            boolean proposed =
                    situation.assessedOn().filter(day -> !day.isAfter(asked)).isPresent();
            return proposed ? DeadlineState.LATE : DeadlineState.IN_TIME;
        }
        boolean proposed = !supplement.isCorrection() && !asked.isBefore(supplement.date());
        return within(
                situation,
                proposed ? supplement.date() : supplement.triggerReceivedOn().get(),
                asked);
    }

    /** Filed within the delay from the day it was asked for. */
    private static DeadlineState complementaryReturn(Situation situation, Supplement supplement) {
        if (supplement.declaredOn().isEmpty()
                || supplement.regularisationAskedOn().isEmpty()) {
            return DeadlineState.NONE;
        }
        return within(
                situation,
                supplement.regularisationAskedOn().get(),
                supplement.declaredOn().get());
    }

    private static DeadlineState within(Situation situation, LocalDate from, LocalDate day) {
        LocalDate limit = from.plusDays(situation.settings().delays().regularisationDays());
        return day.isAfter(limit) ? DeadlineState.LATE : DeadlineState.IN_TIME;
    }
}

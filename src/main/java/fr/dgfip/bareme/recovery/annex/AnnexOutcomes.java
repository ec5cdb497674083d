package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the outcome from the conclusions. */
public final class AnnexOutcomes {
    private static final Comparator<Exposure> GRAVEST_FIRST = Comparator.comparing(Exposure::when)
            .thenComparing(Comparator.comparing(Exposure::rate).reversed());

    private AnnexOutcomes() {}

    /** Another body manages the tax. */
    public static AnnexOutcome elsewhere(TaxResult tax) {
        return bare(AnnexAnswer.AUTRE_ORGANISME, false, Optional.of(tax.name()), tax.organisation());
    }

    /** A table gave no single answer: an agent takes the case. */
    public static AnnexOutcome unanswered() {
        return bare(AnnexAnswer.INSTRUIRE, true, Optional.empty(), Optional.empty());
    }

    private static AnnexOutcome bare(
            AnnexAnswer answer, boolean agent, Optional<String> taxName, Optional<String> organisation) {
        return new AnnexOutcome(
                answer,
                Optional.empty(),
                agent,
                Optional.empty(),
                taxName,
                Optional.empty(),
                organisation,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /**
     * @param missing what has to be known first, in any order
     * @param mentions what the agent should know, in any order
     * @param penalties penalties that are or would be incurred, in any order
     * @param guards guard rules that forbid what is proposed, in any order
     */
    public static AnnexOutcome decided(
            TaxResult tax,
            Situation situation,
            AnnexProposal proposal,
            List<MissingResult> missing,
            List<MentionResult> mentions,
            List<PenaltyResult> penalties,
            List<AnnexGuardRaised> guards) {
        Optional<AnnexGuard> guard =
                guards.stream().map(AnnexGuardRaised::guard).min(Comparator.naturalOrder());
        AnnexAnswer answer = guard.map(AnnexGuard::answer).orElse(proposal.answer());
        boolean agent =
                guard.isPresent() || proposal.agent() || mentions.stream().anyMatch(MentionResult::agent);
        List<Exposure> exposures = exposures(penalties, situation.amount());
        Optional<Exposure> now = exposures.stream()
                .filter(exposure -> exposure.when() == ExposureCase.ACTUELLE)
                .findFirst();
        return new AnnexOutcome(
                answer,
                guard.isPresent() ? Optional.empty() : proposal.step(),
                agent,
                answer.isDated() ? next(proposal, situation) : Optional.empty(),
                Optional.of(tax.name()),
                Optional.of(tax.form()),
                Optional.empty(),
                Optional.of(situation.trigger()),
                Optional.of(situation.source()),
                situation.due(),
                situation.due().map(DueWindow::isExact),
                now.map(Exposure::rate),
                now.flatMap(Exposure::amount),
                exposures,
                missing(situation, missing));
    }

    /** A payment is asked for from the day after the due date; all the rest waits for the next step. */
    private static Optional<LocalDate> next(AnnexProposal proposal, Situation situation) {
        return proposal.isCollecting() ? situation.due().map(days -> days.to().plusDays(1)) : situation.next();
    }

    private static List<Exposure> exposures(List<PenaltyResult> penalties, Optional<Euros> amount) {
        return penalties.stream()
                .map(penalty -> new Exposure(
                        penalty.when(),
                        penalty.rate(),
                        amount.filter(any -> penalty.when().isOnWholeTax()).map(tax -> tax.taxAt(penalty.rate()))))
                .distinct()
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    private static List<MissingInformation> missing(Situation situation, List<MissingResult> missing) {
        return Stream.concat(situation.missing().stream(), missing.stream().map(MissingResult::information))
                .distinct()
                .sorted()
                .toList();
    }
}

package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What silence means for this request, and when. The time to answer counts whole days after the day the file was complete
 * and includes its last day: silence has its effect the day after.
 *
 * @param answerBy last day to answer; empty while no time runs
 */
public record Silence(
        @Term("Effet du silence") SilenceEffect effect,
        @Term("Dernier jour pour répondre") Optional<LocalDate> answerBy,
        @Term("Effet du silence le") Optional<LocalDate> effectiveOn,
        @Term("Délai écoulé") boolean elapsed) {

    public static Silence of(GuaranteeRequest request, SilenceResult result) {
        Optional<LocalDate> answerBy = result.start().flatMap(start -> answerBy(request, start, result.days()));
        return new Silence(
                result.effect(),
                answerBy,
                answerBy.map(day -> day.plusDays(1)),
                answerBy.filter(request.examinationDate()::isAfter).isPresent());
    }

    /** A guard rule forbids the effect a row gives to silence: an agent says which it has. */
    public static Silence unsettled() {
        return new Silence(SilenceEffect.A_APPRECIER, Optional.empty(), Optional.empty(), false);
    }

    private static Optional<LocalDate> answerBy(GuaranteeRequest request, SilenceStart start, Optional<Integer> days) {
        if (start == SilenceStart.FIN_DE_PERIODE) {
            return request.inForce().map(MeasureInForce::validTo);
        }
        return request.completeOn().flatMap(complete -> days.map(complete::plusDays));
    }

    /** The effect silence has already had. */
    Optional<SilenceEffect> produced() {
        return Optional.of(effect).filter(any -> elapsed);
    }

    /** Whether silence has already granted what was asked: a refusal would come too late. */
    public boolean isGranted() {
        return elapsed && effect == SilenceEffect.ACCEPTATION;
    }
}

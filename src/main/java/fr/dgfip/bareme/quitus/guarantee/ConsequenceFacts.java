package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What follows from a proposal. Legal date: that of the decision.
 *
 * @param from first day of the period
 * @param endsOn first day without the measure
 */
public record ConsequenceFacts(
        @Term("Mesure") Measure measure,
        @Term("Nature de l'examen") Stage stage,
        @Term("Proposition") GuaranteeProposal proposal,
        @Term("Motif de refus") Optional<RefusalGround> ground,
        @Term("Dispense de visa détenue") boolean visaWaiverHeld,
        @Term("État du montant") Optional<AmountState> amount,
        Optional<LocalDate> from,
        Optional<LocalDate> endsOn)
        implements TableInput {

    public static ConsequenceFacts of(GuaranteeRequest request, ConditionSummary conditions, Verdict verdict) {
        return new ConsequenceFacts(
                request.measure(),
                request.stage(),
                verdict.proposal(),
                verdict.ground(),
                request.visaWaiver().isPresent(),
                conditions.facts().flatMap(ConditionFacts::caution).map(CautionAmount::state),
                verdict.period().map(ValidityPeriod::from),
                verdict.endsOn());
    }

    Optional<LocalDate> day(ConsequenceDate date) {
        if (date == ConsequenceDate.DEBUT_DE_PERIODE) {
            return from;
        }
        return date == ConsequenceDate.FIN_DE_MESURE ? endsOn : Optional.empty();
    }
}

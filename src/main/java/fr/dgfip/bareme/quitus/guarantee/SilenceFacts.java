package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** What decides what silence means. Legal date: that of the decision. */
public record SilenceFacts(
        @Term("Mesure") Measure measure,
        @Term("Nature de l'examen") Stage stage,
        @Term("État du dossier") FilingState filing,
        @Term("Personne admise") ConditionState admission,
        @Term("Dispense de caution") WaiverState waiver)
        implements TableInput {

    public static SilenceFacts of(GuaranteeRequest request, ConditionSummary conditions) {
        return new SilenceFacts(
                request.measure(),
                request.stage(),
                filing(request, conditions),
                admission(request, conditions),
                request.waiverState());
    }

    static FilingState filing(GuaranteeRequest request, ConditionSummary conditions) {
        if (request.completeOn().isEmpty()) {
            return FilingState.INCOMPLET;
        }
        return conditions.anyDetermining(ConditionState.NON_RENSEIGNEE) ? FilingState.A_VERIFIER : FilingState.COMPLET;
    }

    /** Where no condition was looked at, only an identified person is taken to be admitted. */
    private static ConditionState admission(GuaranteeRequest request, ConditionSummary conditions) {
        if (request.applicant().isExcluded()) {
            return ConditionState.NON_SATISFAITE;
        }
        return conditions.facts().isPresent()
                ? conditions.state(ConditionCode.Q1).orElse(ConditionState.A_APPRECIER)
                : request.applicant()
                        .vatNumber()
                        .map(number -> ConditionState.SATISFAITE)
                        .orElse(ConditionState.A_APPRECIER);
    }
}

package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What silence means, by the row that says so. */
public record SilenceResult(
        MatchedRow row,
        @Term("Effet du silence") SilenceEffect effect,
        @Term("Compté depuis") Optional<SilenceStart> start,
        @Term(value = "Délai (jours)", unit = "jours") Optional<Integer> days,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    /** The guard rule this row would break, if it does. */
    public Optional<GuaranteeGuard> broken() {
        SilenceFacts facts = (SilenceFacts) row.input();
        boolean onFiling = start.filter(SilenceStart.DOSSIER_COMPLET::equals).isPresent();
        if (facts.filing() != FilingState.COMPLET && (onFiling || effect == SilenceEffect.ACCEPTATION)) {
            return Optional.of(GuaranteeGuard.GG_SILENCE_DOSSIER_INCOMPLET);
        }
        boolean accepting = effect == SilenceEffect.ACCEPTATION || effect == SilenceEffect.RECONDUCTION;
        if (accepting && facts.admission() == ConditionState.NON_SATISFAITE) {
            return Optional.of(GuaranteeGuard.GG_SILENCE_PERSONNE_EXCLUE);
        }
        if (accepting
                && facts.measure() == Measure.DISPENSE_VISA
                && !facts.waiver().isInForce()) {
            return Optional.of(GuaranteeGuard.GG_SILENCE_SANS_DISPENSE_CAUTION);
        }
        return Optional.empty();
    }

    public boolean isLawful() {
        return broken().isEmpty();
    }
}

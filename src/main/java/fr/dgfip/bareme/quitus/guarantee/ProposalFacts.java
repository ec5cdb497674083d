package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.quitus.Channel;
import fr.dgfip.bareme.quitus.PhaseResult;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What decides what is proposed; conditions by their codes. Legal date: that of the decision. */
public record ProposalFacts(
        @Term("Canal") Channel channel,
        @Term("Mesure") Measure measure,
        @Term("Nature de l'examen") Stage stage,
        @Term("Effet déjà produit par le silence") Optional<SilenceEffect> silence,

        @Term(value = "Période échue", description = "Celle de la mesure en cours, au jour de l’examen")
        boolean periodOver,

        @Term("État du dossier") FilingState filing,

        @Term(value = "Renseignement manquant", description = "Pour une condition qui décide")
        boolean unknown,

        @Term(value = "Point à apprécier", description = "Pour une condition qui décide")
        boolean toJudge,

        @Term("Q1") Optional<ConditionState> q1,
        @Term("Q2") Optional<ConditionState> q2,
        @Term("A1") Optional<ConditionState> a1,
        @Term("A2") Optional<ConditionState> a2,
        @Term("A3") Optional<ConditionState> a3,
        @Term("A4") Optional<ConditionState> a4,
        @Term("B1") Optional<ConditionState> b1,
        @Term("B2") Optional<ConditionState> b2,
        @Term("B3") Optional<ConditionState> b3,
        @Term("C1") Optional<ConditionState> c1,
        @Term("C2") Optional<ConditionState> c2,
        @Term("C3") Optional<ConditionState> c3)
        implements TableInput {

    public static ProposalFacts of(
            GuaranteeRequest request, PhaseResult phase, ConditionSummary conditions, Silence silence) {
        return new ProposalFacts(
                phase.channel(),
                request.measure(),
                request.stage(),
                silence.produced(),
                request.isPeriodOver(),
                SilenceFacts.filing(request, conditions),
                conditions.anyDetermining(ConditionState.NON_RENSEIGNEE),
                conditions.anyDetermining(ConditionState.A_APPRECIER),
                conditions.state(ConditionCode.Q1),
                conditions.state(ConditionCode.Q2),
                conditions.state(ConditionCode.A1),
                conditions.state(ConditionCode.A2),
                conditions.state(ConditionCode.A3),
                conditions.state(ConditionCode.A4),
                conditions.state(ConditionCode.B1),
                conditions.state(ConditionCode.B2),
                conditions.state(ConditionCode.B3),
                conditions.state(ConditionCode.C1),
                conditions.state(ConditionCode.C2),
                conditions.state(ConditionCode.C3));
    }
}

package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.vocabulary.Term;
import java.util.List;
import java.util.Optional;

/** What is proposed on a debtor's file: the accountant and the local direction decide. */
public record RecoveryAdvice(
        @Term(value = "Actions recommandées", description = "La meilleure d’abord")
        List<String> recommended,

        @Term("Actions possibles") List<String> possible,
        @Term("Actions bloquées") List<String> blocked,
        @Term("Actions sans objet") List<String> notApplicable,
        @Term("Pôle") PoleAnswer pole,
        @Term("À signaler à un organe") List<String> signals,
        @Term("Action principale") Optional<String> lead,

        @Term(value = "Action principale lourde", description = "Liste du groupe de travail du 20 novembre 2020")
        boolean leadHeavyBySeedList,

        @Term("Action principale avec avocat obligatoire") boolean leadLawyerMandatory,
        @Term("Action lourde opportune") boolean heavyOpportune,
        @Term("Prescription") PrescriptionAnswer prescription,
        @Term("Risque de non-recouvrement") Risk risk,
        @Term("À savoir") List<String> warnings,
        @Term("Actions") List<ActionItem> actions,
        @Term("Parts des scores") List<ScoreItem> scoreParts,
        @Term("Ordre expliqué") List<Comparison> comparisons,
        @Term("Presque en tête") List<NearMiss> nearMisses,
        @Term("Portes levées") List<GateItem> gates,
        @Term("Échéances") List<DeadlineItem> deadlines,
        @Term("Indicateurs de risque") List<RiskItem> riskIndicators,
        @Term("Opportunité de l'action lourde") List<HeavyTest> heavyTests,
        @Term("Pièces à réunir") List<DocumentItem> documents,
        @Term("Prescription par créance") List<PrescriptionItem> claims) {
    public RecoveryAdvice {
        recommended = List.copyOf(recommended);
        possible = List.copyOf(possible);
        blocked = List.copyOf(blocked);
        notApplicable = List.copyOf(notApplicable);
        signals = List.copyOf(signals);
        warnings = List.copyOf(warnings);
        actions = List.copyOf(actions);
        scoreParts = List.copyOf(scoreParts);
        comparisons = List.copyOf(comparisons);
        nearMisses = List.copyOf(nearMisses);
        gates = List.copyOf(gates);
        deadlines = List.copyOf(deadlines);
        riskIndicators = List.copyOf(riskIndicators);
        heavyTests = List.copyOf(heavyTests);
        documents = List.copyOf(documents);
        claims = List.copyOf(claims);
    }
}

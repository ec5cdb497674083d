package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The proposal, who acts, on what it rests and what comes next. */
public record RecoveryOutcome(
        @Term("Proposition") RecoveryProposal proposal,
        @Term("Motif de refus") Optional<RecoveryGround> ground,
        @Term("Service compétent") Service service,
        @Term("Instrument d'assistance") Optional<Framework> framework,
        @Term("Créances concernées") List<String> concerned,
        @Term("Montant concerné") Euros amount,
        @Term("Total des créances") Euros total,

        @Term(value = "Cumul à recouvrer par la France", description = "Comparé au seuil de mise en recouvrement")
        Euros collectable,

        @Term("Calcul du cumul") Optional<String> collectableComputation,
        @Term("Seuil de mise en recouvrement") Optional<Euros> minimum,

        @Term(value = "Total pour l'assistance", description = "Comparé au minimum d’assistance")
        Euros assistanceTotal,

        @Term("Calcul du total pour l'assistance") Optional<String> assistanceComputation,
        @Term("Minimum d'assistance") Optional<Euros> assistanceMinimum,
        @Term("Conditions satisfaites") List<ConditionCode> met,
        @Term("Conditions non satisfaites") List<ConditionCode> unmet,
        @Term("Conditions à apprécier") List<ConditionCode> toJudge,
        @Term("Conditions non renseignées") List<ConditionCode> unknown,
        @Term("Conditions") List<ConditionItem> conditions,
        @Term("Créances") List<ClaimItem> claims,

        @Term(
                value = "Intérêts courant pendant le recouvrement depuis le",
                description = "Pour la créance d’un autre État")
        Optional<LocalDate> interestFrom,

        @Term("Mesures conservatoires possibles") boolean precautionaryMeasures,
        @Term("Codes des démarches") List<StepCode> stepCodes,
        @Term("Démarches") List<StepItem> steps) {
    public RecoveryOutcome {
        concerned = List.copyOf(concerned);
        met = List.copyOf(met);
        unmet = List.copyOf(unmet);
        toJudge = List.copyOf(toJudge);
        unknown = List.copyOf(unknown);
        conditions = List.copyOf(conditions);
        claims = List.copyOf(claims);
        stepCodes = List.copyOf(stepCodes);
        steps = List.copyOf(steps);
    }
}

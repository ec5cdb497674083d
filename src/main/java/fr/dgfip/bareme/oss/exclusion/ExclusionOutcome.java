package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answer about a person. */
public record ExclusionOutcome(
        @Term("Suite") ExclusionAnswer answer,

        @Term(value = "Décision d'un agent", description = "Rien n’est décidé sans lui")
        boolean agentRequired,

        @Term("Motif d'exclusion") Optional<Ground> ground,
        @Term("Motifs constatés") List<Ground> groundsFound,
        @Term("Cas de défaillance") List<FailureCase> failureCases,
        @Term("Défaillance") FailureState failure,

        @Term(value = "Déclarations défaillantes de suite", unit = "périodes")
        Optional<Integer> failedReturns,

        @Term(value = "Paiements défaillants de suite", unit = "périodes")
        Optional<Integer> failedPayments,

        @Term("Lecture de l'exception des soldes") Optional<HundredEuroRule> hundredEuroRule,
        @Term("L'autre lecture change la réponse") Optional<Boolean> otherRuleChanges,
        @Term("Relances") List<ReminderKind> reminderKinds,
        @Term("Périodes à relancer") List<ReturnPeriod> reminderPeriods,
        @Term("Première relance due le") Optional<LocalDate> firstReminderDueOn,
        @Term(value = "Plus long retard", unit = "jours") Optional<Integer> longestOverdueDays,
        @Term("À revoir le") Optional<LocalDate> nextReviewOn,
        @Term("Envoi de la décision") Optional<LocalDate> sentOn,
        @Term("Date d'effet") Optional<LocalDate> effectiveOn,

        @Term(
                value = "Numéro utilisable jusqu'au",
                description = "Régime d’importation, pour les biens livrés avant l’effet")
        Optional<LocalDate> numberValidUntil,

        @Term("Quarantaine") Optional<Quarantine> quarantine,
        @Term("États à informer") List<MemberState> statesToInform,
        @Term("Périodes manquantes") List<ReturnPeriod> missingPeriods,
        @Term("Relances à envoyer") List<Reminder> reminders,
        @Term("Situation des périodes") List<PeriodFinding> periods,
        @Term("Démarches") List<ProcedureStep> steps) {
    public ExclusionOutcome {
        groundsFound = List.copyOf(groundsFound);
        failureCases = List.copyOf(failureCases);
        reminderKinds = List.copyOf(reminderKinds);
        reminderPeriods = List.copyOf(reminderPeriods);
        statesToInform = List.copyOf(statesToInform);
        missingPeriods = List.copyOf(missingPeriods);
        reminders = List.copyOf(reminders);
        periods = List.copyOf(periods);
        steps = List.copyOf(steps);
    }
}

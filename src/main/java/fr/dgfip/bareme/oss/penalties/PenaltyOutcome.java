package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answer on the French VAT of one period. */
public record PenaltyOutcome(
        @Term("Suite") Answer answer,
        @Term("Circuit") Circuit circuit,
        @Term("Échéance de la déclaration") LocalDate dueDate,
        @Term("Échéance du paiement") LocalDate paymentDueDate,

        @Term(value = "Mois de retard", unit = "mois", description = "De la somme payée le plus tard")
        int monthsLate,

        @Term("Montants") ChargedAmounts charged,
        @Term("Compte") Account account,
        @Term("Mise en recouvrement") RecoveryState recovery,
        @Term("Destinataire du principal") Payee principalPayee,
        @Term("Destinataire des pénalités") Optional<Recipient> penaltiesPayee,

        @Term(
                value = "Sanctions au plus tôt le",
                description = "Lendemain du dernier jour du délai qui court de la notification qui les annonce")
        Optional<LocalDate> earliestEnforcementDate,

        @Term("Visa de la majoration") Signature signature,
        @Term("Dénonciation au ministère public") ProsecutorReport prosecutorReport,
        @Term("Délais") TimeLimits timeLimits,
        @Term("Lignes") List<PenaltyLine> lines,
        @Term("Tranches d'intérêt") List<InterestTranche> tranches,
        @Term("Non dû") List<NotDue> notDue,
        @Term("Corrections") List<CorrectionAnswer> corrections,
        @Term("Étapes") List<ProcedureStep> steps,
        @Term("Points ouverts") List<OpenPointAnswer> openPoints) {
    public PenaltyOutcome {
        lines = List.copyOf(lines);
        tranches = List.copyOf(tranches);
        notDue = List.copyOf(notDue);
        corrections = List.copyOf(corrections);
        steps = List.copyOf(steps);
        openPoints = List.copyOf(openPoints);
    }

    /** Whether anything is charged or claimed, or an agent decides. */
    boolean isForAnAgent() {
        return circuit == Circuit.AGENT;
    }

    /** Total charged. */
    Euros total() {
        return charged.total();
    }
}

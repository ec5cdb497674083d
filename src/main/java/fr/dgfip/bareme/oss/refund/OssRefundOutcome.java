package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answer on a payment or an overpayment. */
public record OssRefundOutcome(
        @Term("Rôle de la France") FranceRole role,
        @Term("Dossier") FileEvent event,
        @Term("Rapprochement") Optional<MatchCode> match,
        @Term("Affectation") Optional<Treatment> treatment,
        @Term("Suite") Verdict verdict,
        @Term("Circuit") Circuit circuit,
        @Term("Compte") Account account,
        @Term("Déclaration concernée") Optional<String> matchedReturn,
        @Term("Déclaration proposée") Optional<String> proposedReturn,
        @Term("Affectations") List<Allocation> allocations,
        @Term("Répartition") List<DistributionLine> distribution,
        @Term("Reste dû en tout") Optional<Euros> outstanding,

        @Term(value = "À transmettre au plus tard le", description = "Selon une règle qui reste à confirmer")
        Optional<LocalDate> transferBy,

        @Term("Rappel de paiement") Optional<PaymentReminder> reminder,
        @Term("Remboursement") Optional<Refund> refund,
        @Term("Remboursements par État") List<RefundLine> refunds,
        @Term("Somme non rendue") Optional<Euros> notRefunded,
        @Term("Motif de refus") Optional<RefusalGround> refusalGround,
        @Term("Fin du délai de réclamation") Optional<LocalDate> claimDeadline,
        @Term("Fin du délai de correction") Optional<LocalDate> correctionDeadline,
        @Term("Intérêts moratoires") Optional<MoratoryInterest> interest,
        @Term("Points ouverts") List<OpenPoint> openPoints,
        @Term("Étapes") List<NextStep> steps,
        @Term("Calculs") List<String> computation) {
    public OssRefundOutcome {
        allocations = List.copyOf(allocations);
        distribution = List.copyOf(distribution);
        refunds = List.copyOf(refunds);
        openPoints = List.copyOf(openPoints);
        steps = List.copyOf(steps);
        computation = List.copyOf(computation);
    }
}

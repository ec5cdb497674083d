package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.quitus.Circuit;
import fr.dgfip.bareme.quitus.Phase;
import fr.dgfip.bareme.quitus.Status;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answer on the payments of an affair. */
public record RefundOutcome(
        @Term("Suite") RefundAnswer answer,
        @Term("Statut") Status status,
        @Term("Circuit") Circuit circuit,
        @Term("Phase") Optional<Phase> phase,
        @Term("Compte") Optional<Account> account,
        @Term("Montant à rembourser") Optional<Euros> refund,
        @Term("Montant manquant") Optional<Euros> shortfall,
        @Term("Titre de perception") Optional<CollectionTitle> collection,
        @Term("Motif de refus") Optional<RefundGround> refusalGround,

        @Term(value = "Fin du délai de réclamation", description = "Selon une règle qui reste à confirmer")
        Optional<LocalDate> claimDeadline,

        @Term("Payeurs à rembourser") List<String> payers,
        @Term("Versements") List<Payout> payouts,
        @Term("Incidents") List<IncidentKind> incidents,
        @Term("Suites des incidents") List<IncidentStep> steps) {
    public RefundOutcome {
        payers = List.copyOf(payers);
        payouts = List.copyOf(payouts);
        incidents = List.copyOf(incidents);
        steps = List.copyOf(steps);
    }
}

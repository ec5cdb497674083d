package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.quitus.Phase;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** What decides what is done about the payments, and whether an agent has to see it. Legal date: that of the decision. */
public record AffairFacts(
        @Term("Cause") RefundCause cause,
        @Term("État du certificat") CertificateState certificate,
        @Term("Phase") Phase phase,
        @Term("Département") String department,
        @Term("Premier paiement") Optional<LocalDate> firstPayment,
        @Term("Solde") BalanceState balance,
        @Term("Montant à rembourser") Euros refund,
        @Term("Sous le seuil de restitution") boolean belowThreshold,
        @Term("Au-dessus du plafond automatique") boolean aboveCeiling,
        @Term("Nombre de payeurs") int payers,
        @Term("Payeur inconnu") boolean unknownPayer,
        @Term("Réclamant") ClaimantStanding claimant,
        @Term("Forme de la réclamation") Optional<ClaimForm> claimForm,
        @Term("Délai de la réclamation") ClaimTiming timing,
        @Term("Véhicule déjà remboursé") boolean vinQuotaReached,
        @Term("Remboursements du véhicule connus") boolean vinHistoryKnown,
        @Term("Relevé complet des paiements") boolean paymentsComplete,
        @Term("Relevé complet des remboursements") boolean refundsComplete,
        @Term("Paiement en attente") boolean pending,
        @Term("Référence discordante") boolean mismatched,
        @Term("Taux légal appliqué") boolean legalRate,
        @Term("TVA décidée donnée") boolean decided,
        @Term("TVA due") Euros due,
        @Term("Titre de perception") CollectionTitle collection)
        implements TableInput {
    public boolean isContested() {
        return cause.isContested();
    }

    /** Whether everything is asked back though a certificate is, or may be, in use. */
    public boolean isAbandonedUnderCertificate() {
        return cause.isAbandoned() && certificate.mayBeInUse();
    }

    /** Whether no VAT would be due though a certificate, which is delivered for VAT paid, is or may be in use. */
    public boolean isUntaxedUnderCertificate() {
        return !due.isPositive() && certificate.mayBeInUse();
    }

    /** Whether someone claims on a base that nobody has decided on, whatever cause is named. */
    public boolean isClaimedUndecided() {
        return isClaimed() && !decided;
    }

    public boolean isRefundable() {
        return refund.isPositive();
    }

    public boolean isUnderpaid() {
        return balance == BalanceState.INSUFFISANT;
    }

    public boolean isClaimed() {
        return claimant != ClaimantStanding.SANS_RECLAMATION;
    }

    /** Whether all that was paid and given back is known. */
    public boolean isKnown() {
        return vinHistoryKnown && paymentsComplete && refundsComplete;
    }

    /** Whether the money would leave without it being sure that it goes to the one who paid. */
    public boolean isPayeeDoubtful() {
        return unknownPayer || claimant == ClaimantStanding.AUTRE;
    }
}

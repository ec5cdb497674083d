package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What decides whether a sum goes back, and whether an agent has to see the file. Legal date: that of the decision. */
public record FileFacts(
        @Term("Rôle de la France") FranceRole role,
        @Term("Dossier") FileEvent event,
        @Term("Rapprochement") Optional<MatchCode> match,
        @Term("Origine du trop-perçu") Optional<OverpaymentOrigin> origin,
        @Term("Somme à rendre par la France") Euros refund,
        @Term("Somme à rendre par d'autres États") Euros elsewhere,
        @Term("Sous le seuil de restitution") boolean belowThreshold,
        @Term("Au-dessus du plafond automatique") boolean aboveCeiling,
        @Term("Réclamation présentée") boolean claimed,
        @Term("Délai de réclamation") ClaimTiming timing,
        @Term("Correction de la déclaration") CorrectionState correction,
        @Term("Compensation possible") boolean nettable,
        @Term("Reversement aux États") DistributionState distribution,
        @Term("Reste dû sur la déclaration") boolean shortfall,
        @Term("Autres dettes") DebtState debts,
        @Term("Payeur ou demandeur") PayerStanding payer,
        @Term("Part conservée jusqu'en 2018") boolean retained,
        @Term("Part après rappel d'un État") boolean withheld,
        @Term("Part gardée") boolean kept,
        @Term("Rappels des États connus") boolean remindersKnown,
        @Term("Toutes les déclarations données") boolean returnsComplete,
        @Term("Remboursements antérieurs connus") boolean refundsKnown,
        @Term("Affectation à une déclaration") boolean allocating)
        implements TableInput {
    public boolean isRefundable() {
        return refund.isPositive();
    }

    /** Whether something would go back that must not stay without an answer. */
    public boolean isOwed() {
        return refund.isPositive() && !belowThreshold || elsewhere.isPositive();
    }

    /** Whether money of a return that still lacks some would go back. */
    public boolean isUnderpaid() {
        return shortfall && refund.isPositive();
    }

    /** Whether less tax is said to be due than what the return declares, which only an agent may admit. */
    public boolean isContested() {
        return origin.filter(OverpaymentOrigin::lowersTax).isPresent();
    }

    public boolean isOutOfTime() {
        return timing == ClaimTiming.HORS_DELAI;
    }

    /** Whether someone else than the person concerned, or an unknown, paid or asks. */
    public boolean isPayeeDoubtful() {
        return !payer.isConcerned();
    }
}

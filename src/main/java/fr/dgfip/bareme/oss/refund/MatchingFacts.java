package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** A transfer and the return it quotes, as the table of matching sees them. Legal date: that of the decision. */
public record MatchingFacts(
        @Term("Référence citée") ReferenceState reference,
        @Term("Déclaration citée") Optional<ReturnState> quoted,
        @Term("Ce que couvre le virement") Optional<Coverage> coverage,
        @Term("Part déjà rappelée par un État") boolean reminded,
        @Term("Reçu après le jour du rappel") boolean late,
        @Term("Payeur") PayerStanding payer,

        @Term(
                value = "Déclarations ouvertes de ce montant",
                description = "Celles dont il reste à payer exactement le virement")
        int sameAmount,

        @Term("Déclarations ouvertes") int open,
        @Term("Déclarations attendues") int awaited)
        implements TableInput {
    /** Whether the transfer names a return that awaits money: nothing may be allocated otherwise. */
    public boolean isAllocatable() {
        return reference == ReferenceState.TROUVEE
                && quoted.filter(state -> state == ReturnState.OUVERTE).isPresent();
    }

    /** Whether no return can be told from the reference, in France or elsewhere. */
    public boolean isUnreferenced() {
        return reference == ReferenceState.ABSENTE || reference == ReferenceState.INTROUVABLE;
    }

    public boolean isForeign() {
        return reference == ReferenceState.ETRANGERE;
    }
}

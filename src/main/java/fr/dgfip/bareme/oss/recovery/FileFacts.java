package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** What the conditions of the whole file are read from. Legal date: that of the decision. */
public record FileFacts(
        @Term("Rôle de la France") RecoveryRole role,
        @Term("Instrument d'assistance") Framework framework,
        @Term("Créance prête") boolean ready,
        @Term("Cumul à recouvrer par la France") SmallAmount collectable,
        @Term("Montant pour l'assistance") ThresholdState threshold,
        @Term("Plusieurs créances jointes") boolean joined)
        implements TableInput {

    public static FileFacts of(ClaimSummary claims) {
        RecoveryFrame frame = claims.frame();
        return new FileFacts(
                frame.request().role(),
                frame.framework(),
                claims.isReady(),
                frame.request().isFrench() ? claims.smallAmount() : SmallAmount.NONE,
                claims.threshold(),
                claims.assistanceClaims().size() > 1);
    }
}

package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.FrenchText;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What the conditions of the whole file are read from. Legal date: that of the decision. */
public record FileFacts(
        @Term("Rôle de la France") RecoveryRole role,
        @Term("Instrument d'assistance") Framework framework,
        @Term("Créance prête") boolean ready,
        @Term("Cumul à recouvrer par la France") SmallAmount collectable,
        @Term("Montant pour l'assistance") ThresholdState threshold,
        @Term("Plusieurs créances jointes") boolean joined,
        ClaimSummary claims)
        implements TableInput {

    public static FileFacts of(ClaimSummary claims) {
        RecoveryFrame frame = claims.frame();
        return new FileFacts(
                frame.request().role(),
                frame.framework(),
                claims.isReady(),
                frame.request().isFrench() ? claims.smallAmount() : SmallAmount.NONE,
                claims.threshold(),
                claims.assistanceClaims().size() > 1,
                claims);
    }

    /** The amounts a condition compares, as a sentence. */
    Optional<String> figures(ConditionCode code) {
        RecoveryTerms terms = claims.frame().terms();
        return switch (code) {
            case S16 -> Optional.of(compared("Cumul", claims.collectable(), "seuil", terms.minimum()));
            case A01 ->
                Optional.of(compared("Montant", claims.assistanceTotal(), "minimum", terms.assistanceMinimum()));
            default -> Optional.empty();
        };
    }

    private static String compared(String what, Euros amount, String against, Euros threshold) {
        return " " + what + " : " + FrenchText.amount(amount) + " € ; " + against + " : " + FrenchText.amount(threshold)
                + " €.";
    }
}

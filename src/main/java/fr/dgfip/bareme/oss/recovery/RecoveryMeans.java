package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What the creditor State has tried and knows. What is left out is not known. */
public record RecoveryMeans(
        @Term("Procédures propres mises en œuvre") Optional<Boolean> ownProceduresUsed,
        @Term("Biens dans l'État créancier") Optional<Assets> assetsAtHome,
        @Term("Biens connus dans l'État requis") Optional<Boolean> assetsInRequestedState,

        @Term(value = "Procédures propres disproportionnées", description = "Difficultés ou coût disproportionnés")
        Optional<Boolean> disproportionate) {
    static final RecoveryMeans UNKNOWN =
            new RecoveryMeans(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}

package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What the creditor State tried itself before assistance. Legal date: that of the decision. */
public record OwnProcedureFacts(
        @Term("Rôle de la France") RecoveryRole role,
        @Term("Procédures propres mises en œuvre") Optional<Boolean> used,
        @Term("Biens dans l'État créancier") Optional<Assets> assetsAtHome,
        @Term("Biens connus dans l'État requis") Optional<Boolean> assetsInRequestedState,
        @Term("Procédures propres disproportionnées") Optional<Boolean> disproportionate)
        implements TableInput {

    public static OwnProcedureFacts of(RecoveryRequest request) {
        RecoveryMeans means = request.knownMeans();
        return new OwnProcedureFacts(
                request.role(),
                means.ownProceduresUsed(),
                means.assetsAtHome(),
                means.assetsInRequestedState(),
                means.disproportionate());
    }
}

package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What the conditions of assistance read of one claim that is ready. Legal date: that of the decision. */
public record CandidateFacts(
        @Term("Rôle de la France") RecoveryRole role,
        @Term("Instrument d'assistance") Framework framework,
        @Term("Ancienneté de la créance") AgeState age,
        @Term("Ancienneté maximale dépassée") boolean overLimit,
        @Term("Titre exécutoire") Optional<Boolean> titled,
        @Term("Instrument uniformisé établi") Optional<Boolean> uniformInstrument,
        @Term("Contestation") ContestState contest,
        @Term("Recouvrement certifié possible") Optional<Boolean> certified,
        ClaimFacts claim)
        implements TableInput {

    /** Empty when no assistance is in question for it. */
    public static Optional<CandidateFacts> of(ClaimResult result, RecoveryFrame frame) {
        boolean french = frame.request().isFrench();
        if (french && !frame.framework().isPossible()) {
            return Optional.empty();
        }
        ClaimFacts facts = result.facts();
        AssistanceDocuments documents = frame.request().knownDocuments();
        return Optional.of(new CandidateFacts(
                frame.request().role(),
                frame.framework(),
                facts.age().state(),
                facts.age().overLimit(),
                french ? Optional.of(facts.isTitled()) : documents.enforceableTitle(),
                documents.uniformInstrument(),
                facts.contest(),
                facts.claim().pursuitCertified(),
                facts));
    }

    /** Whether the law holds the claim back from assistance, whatever the tables say. */
    boolean isContestedUncertified() {
        return contest.isPending() && !certified.orElse(false);
    }
}

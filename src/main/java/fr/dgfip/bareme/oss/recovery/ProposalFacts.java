package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What decides what is proposed; conditions by their codes. Legal date: that of the decision. */
public record ProposalFacts(
        @Term("Rôle de la France") RecoveryRole role,
        @Term("Instrument d'assistance") Framework framework,
        @Term("Créance prête") boolean ready,
        @Term("Créance à compléter") boolean incomplete,
        @Term("Créance à vérifier") boolean toCheck,
        @Term("Créance prescrite") boolean prescribed,
        @Term("Créance en attente") boolean waiting,
        @Term("Attente du seul État d'identification") boolean identificationState,
        @Term("Biens dans l'État créancier") Optional<Assets> assetsAtHome,
        @Term("Créance d'une ancienneté à apprécier") boolean aged,
        @Term("S16") Optional<ConditionState> s16,
        @Term("A01") Optional<ConditionState> a01,
        @Term("A02") Optional<ConditionState> a02,
        @Term("A03") Optional<ConditionState> a03,
        @Term("A04") Optional<ConditionState> a04,
        @Term("A05") Optional<ConditionState> a05,
        @Term("A06") Optional<ConditionState> a06)
        implements TableInput {

    public static ProposalFacts of(RecoveryFile file) {
        ClaimSummary claims = file.claims();
        return new ProposalFacts(
                file.facts().role(),
                file.facts().framework(),
                file.facts().ready(),
                claims.any(ClaimStage::isIncomplete),
                claims.any(stage -> stage == ClaimStage.TO_CHECK),
                claims.any(stage -> stage == ClaimStage.PRESCRIBED),
                claims.any(ClaimStage::isWaiting),
                claims.in(ClaimStage::isWaiting).stream()
                        .allMatch(claim -> claim.stage().isOfIdentificationState()),
                claims.frame().request().knownMeans().assetsAtHome(),
                claims.isAged(),
                file.state(ConditionCode.S16),
                file.state(ConditionCode.A01),
                file.state(ConditionCode.A02),
                file.state(ConditionCode.A03),
                file.state(ConditionCode.A04),
                file.state(ConditionCode.A05),
                file.state(ConditionCode.A06));
    }
}

package fr.dgfip.bareme.recovery.action.dossier;

import fr.dgfip.bareme.recovery.action.fact.ClaimFact;
import fr.dgfip.bareme.recovery.action.request.ActKind;
import fr.dgfip.bareme.recovery.action.request.Claim;
import fr.dgfip.bareme.recovery.action.request.ClaimBirth;
import fr.dgfip.bareme.recovery.action.request.Collective;
import fr.dgfip.bareme.recovery.action.request.Contest;
import fr.dgfip.bareme.recovery.action.request.DebtorKind;
import fr.dgfip.bareme.recovery.action.request.Plan;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.recovery.action.request.Stay;
import fr.dgfip.bareme.recovery.action.request.TaxType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Shows a claim as the gates see it. */
final class ClaimFacts {
    private static final Set<TaxType> BUSINESS_TAXES =
            EnumSet.of(TaxType.TVA, TaxType.IS, TaxType.CFE, TaxType.TAX_CIBS);

    private ClaimFacts() {}

    static ClaimFact of(RecoveryRequest request, ClaimState state) {
        Claim claim = state.claim();
        Optional<Contest> stayed = claim.contest().filter(Contest::stays);
        return new ClaimFact(
                claim.id(),
                claim.taxType(),
                claim.category(),
                claim.titleType(),
                claim.total(),
                state.isWithinReminder(),
                claim.stayed(),
                claim.stayed().compareTo(claim.principal()) < 0 ? claim.stayed() : claim.principal(),
                stayed.map(contest -> contest.stay() == Stay.ACCEPTED),
                stayed.map(Contest::guaranteesState),
                claim.fromAudit(),
                request.debtor().largeEnterprise().orElse(false),
                claim.earlierDefault(),
                state.isPastDue(),
                state.daysSinceDue(),
                state.isPrescribed(),
                request.stayingProceedings().map(Collective::kind),
                request.collective()
                                .filter(found -> found.isClosedLiquidation(request.examinationDate()))
                                .isPresent()
                        && claim.birth().filter(ClaimBirth.POST::equals).isEmpty(),
                claim.birth(),
                state.daysSince(ActKind.MED),
                state.isSanctionsAnnounced(),
                state.daysSince(ActKind.RELANCE),
                request.plan().map(Plan::kind),
                request.plan().flatMap(Plan::respected),
                request.debtor().kind(),
                isProfessional(request.debtor().kind(), claim),
                claim.writtenOff());
    }

    private static boolean isProfessional(DebtorKind kind, Claim claim) {
        return kind != DebtorKind.INDIVIDUAL && kind != DebtorKind.ESTATE && kind != DebtorKind.SOLE_TRADER
                || BUSINESS_TAXES.contains(claim.taxType());
    }
}

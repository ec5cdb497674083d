package fr.dgfip.bareme.recovery.action.dossier;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.ActEffect;
import fr.dgfip.bareme.recovery.action.fact.BreachState;
import fr.dgfip.bareme.recovery.action.fact.ClaimFact;
import fr.dgfip.bareme.recovery.action.fact.FileFact;
import fr.dgfip.bareme.recovery.action.fact.ResourceFact;
import fr.dgfip.bareme.recovery.action.request.ActKind;
import fr.dgfip.bareme.recovery.action.request.Circumstances;
import fr.dgfip.bareme.recovery.action.request.Claim;
import fr.dgfip.bareme.recovery.action.request.DebtorKind;
import fr.dgfip.bareme.recovery.action.request.Director;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.recovery.action.request.TaxType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A debtor's file with all that follows from it by dates and sums alone. For one decision. */
public final class Dossier {
    private static final Set<TaxType> DIRECT_TAXES =
            EnumSet.of(TaxType.IR, TaxType.IS, TaxType.TF, TaxType.TH, TaxType.CFE);
    private final RecoveryRequest request;
    private final DossierTerms terms;
    private final Acts acts;
    private final List<ClaimState> claims;
    private final Euros debt;
    private final Prescriptions prescriptions;
    private final List<ResourceFact> resources;

    /** @param effects what each kind of act found in the file does to prescription; in any order */
    public Dossier(RecoveryRequest request, List<ActEffect> effects, DossierTerms terms) {
        this.request = request;
        this.terms = terms;
        this.acts = new Acts(request.acts());
        Map<ActKind, ActEffect> byKind = new EnumMap<>(ActKind.class);
        effects.forEach(effect -> byKind.put(effect.kind(), effect));
        this.claims = request.claims().stream()
                .map(claim -> new ClaimState(request, claim, acts, byKind, terms))
                .toList();
        this.debt = request.claims().stream().map(Claim::total).reduce(Euros.ZERO, Euros::plus);
        this.prescriptions =
                new Prescriptions(claims.stream().map(ClaimPrescription::of).toList());
        this.resources = new Resources(request, context()).all();
    }

    private ResourceContext context() {
        boolean small = exigible().compareTo(terms.dwellingThreshold()) < 0;
        boolean barred = small && !acts.isAccountOrWageVain() && !acts.has(ActKind.JUDGE_AUTHORISATION);
        return new ResourceContext(
                due(), barred, request.debtor().kind(), spouseLiable(), breach(), owesDirectTaxes(), acts.vain() > 0);
    }

    /** Whether the spouse owes the whole debt too: a common assessment of all of it makes it so (CGI art. 1691 bis). */
    Optional<Boolean> spouseLiable() {
        return request.circumstance(Circumstances::spouseJointlyTaxed)
                .or(() -> jointlyTaxed().map(joint -> joint && !isPartlyJoint()));
    }

    /** Whether a common assessment covers some claims and, so far as is known, not others. */
    boolean isPartlyJoint() {
        return jointlyTaxed().orElse(false)
                && !request.claims().stream()
                        .allMatch(claim -> claim.jointlyTaxed().orElse(false));
    }

    /** Common assessment of at least one claim; empty when no claim says. */
    Optional<Boolean> jointlyTaxed() {
        return request.claims().stream()
                .map(Claim::jointlyTaxed)
                .flatMap(Optional::stream)
                .reduce(Boolean::logicalOr);
    }

    BreachState breach() {
        Optional<Boolean> grave = request.debtor().kind() == DebtorKind.SOLE_TRADER
                ? request.circumstance(Circumstances::patrimonyFraud)
                : request.director().flatMap(Dossier::grave);
        return grave.map(yes -> yes ? BreachState.FRAUDE_OU_GRAVE_ET_REPETE : BreachState.NON_ETABLI)
                .orElse(BreachState.NON_RENSEIGNE);
    }

    /** Fraud, or breaches serious and repeated; denied only when both are. */
    private static Optional<Boolean> grave(Director director) {
        boolean either =
                director.fraud().orElse(false) || director.seriousAndRepeated().orElse(false);
        boolean bothSaid =
                director.fraud().isPresent() && director.seriousAndRepeated().isPresent();
        return either || bothSaid ? Optional.of(either) : Optional.empty();
    }

    boolean owesDirectTaxes() {
        return request.claims().stream().anyMatch(claim -> DIRECT_TAXES.contains(claim.taxType()));
    }

    Euros exigible() {
        return claims.stream().map(ClaimState::exigible).reduce(Euros.ZERO, Euros::plus);
    }

    /** What another person may be made to pay: neither stayed nor lost. */
    private Euros due() {
        return claims.stream()
                .filter(state -> !state.isPrescribed())
                .map(ClaimState::claim)
                .map(claim -> claim.total().minus(claim.stayed()))
                .reduce(Euros.ZERO, Euros::plus);
    }

    RecoveryRequest request() {
        return request;
    }

    DossierTerms terms() {
        return terms;
    }

    Acts acts() {
        return acts;
    }

    List<ClaimState> states() {
        return claims;
    }

    Euros debt() {
        return debt;
    }

    public List<ClaimFact> claims() {
        return claims.stream().map(state -> ClaimFacts.of(request, state)).toList();
    }

    public List<ResourceFact> resources() {
        return resources;
    }

    public Prescriptions prescriptions() {
        return prescriptions;
    }

    public FileFact file() {
        return new FileFacts(this).fact();
    }
}

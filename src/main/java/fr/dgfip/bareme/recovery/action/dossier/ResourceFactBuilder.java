package fr.dgfip.bareme.recovery.action.dossier;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.ResourceFact;
import fr.dgfip.bareme.recovery.action.fact.ResourceKind;
import fr.dgfip.bareme.recovery.action.request.Asset;
import fr.dgfip.bareme.recovery.action.request.LiablePerson;
import fr.dgfip.bareme.recovery.action.request.SuspiciousAct;
import fr.dgfip.bareme.recovery.action.request.ThirdParty;
import java.util.Optional;

/** Fills a resource with what its kind has; what it has not stays absent. For one resource. */
final class ResourceFactBuilder {
    private final ResourceContext context;
    private final String reference;
    private final ResourceKind kind;
    private Optional<Euros> net = Optional.empty();
    private boolean lawful = true;
    private boolean dwellingBarred;
    private Optional<Asset> asset = Optional.empty();
    private Optional<ThirdParty> third = Optional.empty();
    private Optional<SuspiciousAct> act = Optional.empty();
    private Optional<Integer> actYears = Optional.empty();
    private Optional<LiablePerson> person = Optional.empty();

    ResourceFactBuilder(ResourceContext context, String reference, ResourceKind kind) {
        this.context = context;
        this.reference = reference;
        this.kind = kind;
    }

    ResourceFactBuilder withAsset(Asset found, Optional<Euros> worth, boolean seizable, boolean barred) {
        asset = Optional.of(found);
        net = worth;
        lawful = seizable;
        dwellingBarred = barred;
        return this;
    }

    ResourceFactBuilder withThirdParty(ThirdParty found, Optional<Euros> owed) {
        third = Optional.of(found);
        net = owed;
        return this;
    }

    ResourceFactBuilder withSuspiciousAct(SuspiciousAct found, int years) {
        act = Optional.of(found);
        actYears = Optional.of(years);
        net = found.value();
        return this;
    }

    ResourceFactBuilder withLiablePerson(LiablePerson found, Euros owed) {
        person = Optional.of(found);
        net = Optional.of(owed);
        return this;
    }

    ResourceFact build() {
        return new ResourceFact(
                reference,
                net,
                lawful,
                kind,
                asset.map(Asset::type),
                asset.map(Asset::ownership),
                asset.filter(Asset::unseizable).isPresent(),
                asset.filter(Asset::pledged).isPresent(),
                asset.filter(Asset::mainResidence).isPresent(),
                dwellingBarred,
                third.map(ThirdParty::role),
                third.map(ThirdParty::answer),
                third.flatMap(ThirdParty::receptionProved),
                third.flatMap(ThirdParty::legitimateReason),
                third.flatMap(ThirdParty::undeclaredWork),
                third.flatMap(ThirdParty::vigilanceFailed),
                third.flatMap(ThirdParty::contract),
                third.flatMap(ThirdParty::held).filter(Euros::isPositive).isPresent(),
                act.map(SuspiciousAct::kind),
                act.flatMap(SuspiciousAct::afterDebt),
                act.flatMap(SuspiciousAct::beneficiaryAware),
                actYears,
                person.map(LiablePerson::role),
                person.flatMap(LiablePerson::accepted),
                person.flatMap(LiablePerson::titleNotified),
                context.debtorKind(),
                context.spouseLiable(),
                context.breach(),
                context.directTaxes(),
                context.pursuedInVain());
    }
}

package fr.dgfip.bareme.recovery.action.dossier;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.BreachState;
import fr.dgfip.bareme.recovery.action.fact.ResourceFact;
import fr.dgfip.bareme.recovery.action.fact.ResourceKind;
import fr.dgfip.bareme.recovery.action.request.Asset;
import fr.dgfip.bareme.recovery.action.request.AssetType;
import fr.dgfip.bareme.recovery.action.request.DebtorKind;
import fr.dgfip.bareme.recovery.action.request.LiablePerson;
import fr.dgfip.bareme.recovery.action.request.Ownership;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.recovery.action.request.SuspiciousAct;
import fr.dgfip.bareme.recovery.action.request.ThirdParty;
import fr.dgfip.bareme.recovery.action.request.ThirdPartyAnswer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything in a file that may pay, or be made to pay, with what it is worth. */
final class Resources {
    private final RecoveryRequest request;
    private final ResourceContext context;

    Resources(RecoveryRequest request, ResourceContext context) {
        this.request = request;
        this.context = context;
    }

    List<ResourceFact> all() {
        List<ResourceFact> all = new ArrayList<>();
        request.assets().forEach(asset -> all.add(of(asset)));
        request.thirdParties().forEach(third -> all.add(of(third)));
        for (int i = 0; i < request.suspiciousActs().size(); i++) {
            all.add(of(request.suspiciousActs().get(i), "acte suspect " + (i + 1)));
        }
        request.liablePersons().forEach(person -> all.add(of(person)));
        return all;
    }

    private ResourceFact of(Asset asset) {
        boolean dwellingBarred = asset.inDwelling() && context.dwellingBarred();
        return context.fact(asset.id(), ResourceKind.BIEN)
                .withAsset(asset, net(asset), isLawful(asset, dwellingBarred), dwellingBarred)
                .build();
    }

    /** Whether the law lets the asset be seized for this debt. */
    private boolean isLawful(Asset asset, boolean dwellingBarred) {
        boolean protectedHome = asset.mainResidence()
                && request.debtor().kind() == DebtorKind.SOLE_TRADER
                && context.breach() != BreachState.FRAUDE_OU_GRAVE_ET_REPETE;
        boolean anothers = asset.ownership() == Ownership.SPOUSE_OWN
                && !context.spouseLiable().orElse(false);
        boolean pledgedPolicy = asset.pledged() && asset.type() == AssetType.LIFE_INSURANCE;
        return !asset.unseizable() && !protectedHome && !anothers && !pledgedPolicy && !dwellingBarred;
    }

    private static Optional<Euros> net(Asset asset) {
        return asset.value().map(value -> {
            Euros share = asset.quota().map(quota -> percent(value, quota)).orElse(value);
            Euros rest = share.minus(asset.priorCharges().orElse(Euros.ZERO));
            return rest.isPositive() ? rest : Euros.ZERO;
        });
    }

    /** A part of an amount, cents beyond the second dropped: what pays is never counted too high. */
    private static Euros percent(Euros amount, BigDecimal percent) {
        return new Euros(amount.amount().multiply(percent).movePointLeft(2).setScale(Euros.SCALE, RoundingMode.DOWN));
    }

    private ResourceFact of(ThirdParty third) {
        return context.fact(third.id(), ResourceKind.TIERS)
                .withThirdParty(third, owed(third))
                .build();
    }

    private static Optional<Euros> owed(ThirdParty third) {
        if (third.answer() == ThirdPartyAnswer.ADMITS_REFUSES) {
            return third.seized()
                    .map(seized -> third.admitted()
                            .filter(admitted -> admitted.compareTo(seized) < 0)
                            .orElse(seized));
        }
        return third.seized().or(third::held).or(third::contract);
    }

    private ResourceFact of(SuspiciousAct act, String reference) {
        int years = (int) ChronoUnit.YEARS.between(act.date(), request.examinationDate());
        return context.fact(reference, ResourceKind.ACTE_SUSPECT)
                .withSuspiciousAct(act, years)
                .build();
    }

    private ResourceFact of(LiablePerson person) {
        Euros share =
                person.share().map(percent -> percent(context.due(), percent)).orElse(context.due());
        Euros owed = person.limit().filter(limit -> limit.compareTo(share) < 0).orElse(share);
        return context.fact(person.id(), ResourceKind.PERSONNE_TENUE)
                .withLiablePerson(person, owed)
                .build();
    }
}

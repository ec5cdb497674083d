package fr.dgfip.bareme.recovery.action.dossier;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.ResourceFact;
import fr.dgfip.bareme.recovery.action.fact.ResourceKind;
import fr.dgfip.bareme.recovery.action.request.AssetType;
import fr.dgfip.bareme.recovery.action.request.Ownership;
import fr.dgfip.bareme.recovery.action.request.SuspiciousKind;
import fr.dgfip.bareme.recovery.action.request.ThirdPartyAnswer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the resources of a file amount to, together. */
final class Holdings {
    /** Beyond, a percentage says no more than "many times the debt". */
    private static final int MANY_TIMES = 999;

    private static final Set<AssetType> MOVABLE = EnumSet.of(
            AssetType.BANK,
            AssetType.LIFE_INSURANCE,
            AssetType.CUSTOMER,
            AssetType.RENT,
            AssetType.CURRENT_ACCOUNT,
            AssetType.PUBLIC_CREDIT,
            AssetType.VEHICLE,
            AssetType.SHARES,
            AssetType.MOVABLES);
    private static final Set<ThirdPartyAnswer> DEFAULTING =
            EnumSet.of(ThirdPartyAnswer.NO_ANSWER, ThirdPartyAnswer.FALSE, ThirdPartyAnswer.ADMITS_REFUSES);
    private final List<ResourceFact> all;
    private final Euros debt;

    Holdings(List<ResourceFact> all, Euros debt) {
        this.all = all;
        this.debt = debt;
    }

    boolean any(AssetType type, Ownership ownership) {
        return all.stream()
                .anyMatch(resource -> resource.asset().filter(type::equals).isPresent()
                        && resource.ownership().filter(ownership::equals).isPresent());
    }

    boolean anyAbroad() {
        return all.stream()
                .anyMatch(resource ->
                        resource.asset().filter(AssetType.ABROAD::equals).isPresent());
    }

    /** Whether something of the debtor's own may be seized; unknown values count, for they may pay. */
    boolean anySeizable() {
        return all.stream().anyMatch(resource -> isSeizable(resource) && !isWorthless(resource));
    }

    boolean anySeizableInFrance() {
        return all.stream()
                .filter(resource ->
                        resource.asset().filter(AssetType.ABROAD::equals).isEmpty())
                .anyMatch(resource -> isSeizable(resource) && !isWorthless(resource));
    }

    private static boolean isWorthless(ResourceFact resource) {
        return resource.net().filter(net -> !net.isPositive()).isPresent();
    }

    private static boolean isSeizable(ResourceFact resource) {
        return resource.kind() == ResourceKind.BIEN && resource.lawful() && resource.isDebtors();
    }

    int movableCover() {
        return cover(resource -> isSeizable(resource)
                && resource.ownership().filter(Ownership.FULL::equals).isPresent()
                && resource.asset().filter(MOVABLE::contains).isPresent());
    }

    int locatedCover() {
        return cover(Holdings::isSeizable);
    }

    private int cover(Predicate<ResourceFact> counted) {
        BigDecimal worth = all.stream()
                .filter(counted)
                .map(ResourceFact::net)
                .flatMap(Optional::stream)
                .map(Euros::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return worth.movePointRight(2)
                .divide(debt.amount(), 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(MANY_TIMES))
                .intValue();
    }

    /** Signs that the debtor arranges to be unable to pay: suspicious acts, and things in another's name. */
    int insolvencySigns() {
        return (int) all.stream()
                .filter(resource -> resource.kind() == ResourceKind.ACTE_SUSPECT || isNominees(resource))
                .count();
    }

    /** Whether something stands in the name of another for the debtor. */
    boolean anyNominee() {
        return all.stream().anyMatch(Holdings::isNominees);
    }

    private static boolean isNominees(ResourceFact resource) {
        return resource.ownership().filter(Ownership.NOMINEE::equals).isPresent()
                || resource.suspicious().filter(SuspiciousKind.NOMINEE::equals).isPresent();
    }

    /** Whether a defaulting third party might still say it never had the SATD, or had a reason. */
    boolean anyUnproved() {
        return all.stream()
                .filter(resource ->
                        resource.answer().filter(DEFAULTING::contains).isPresent())
                .anyMatch(resource -> !resource.receptionProved().orElse(false)
                        || resource.legitimateReason().isEmpty());
    }

    private static boolean isAtFault(ResourceFact resource) {
        return resource.answer().filter(DEFAULTING::contains).isPresent()
                && !resource.legitimateReason().orElse(false);
    }

    /** Whether someone else may be made to pay, the director aside. */
    boolean anyRecourse() {
        return insolvencySigns() > 0
                || all.stream()
                        .anyMatch(resource -> resource.kind() == ResourceKind.PERSONNE_TENUE || isAtFault(resource));
    }
}

package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.CatalogueEntry;
import fr.dgfip.bareme.recovery.action.fact.Nature;
import fr.dgfip.bareme.recovery.action.fact.Reach;
import fr.dgfip.bareme.recovery.action.fact.ReachEffect;
import fr.dgfip.bareme.recovery.action.fact.ResourceFact;
import fr.dgfip.bareme.recovery.action.request.AssetType;
import fr.dgfip.bareme.recovery.action.request.Ownership;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one action may lay hands on. */
final class ReachCheck {
    private final CatalogueEntry entry;
    private final List<Reach> all;
    private final List<Reach> reached;
    private final List<Reach> excluded;

    /** @param all those that name the action, in the order of resources and rows */
    ReachCheck(CatalogueEntry entry, List<Reach> all) {
        this.entry = entry;
        this.all = all;
        this.reached = all.stream()
                .filter(reach -> reach.effect() == ReachEffect.ATTEINT)
                .toList();
        this.excluded = all.stream()
                .filter(reach -> reach.effect() == ReachEffect.EXCLU)
                .toList();
    }

    boolean isMissing() {
        return entry.needs().isPresent() && reached.isEmpty();
    }

    /** Whether all it might reach is known, and out of reach. */
    boolean isShutOut() {
        return isMissing() && !excluded.isEmpty();
    }

    List<Reach> excluded() {
        return excluded;
    }

    /** Never of a suit against another person, whose goods it does not seize: one that cannot be seized bars nothing. */
    boolean isUnlawfulOnly() {
        boolean sues = entry.nature() == Nature.CONTRE_UN_TIERS && entry.needs().isEmpty();
        return !sues && !reached.isEmpty() && reached.stream().noneMatch(this::isLawful);
    }

    private boolean isLawful(Reach reach) {
        ResourceFact resource = reach.resource();
        boolean ownOnly = entry.nature() == Nature.POURSUITE || entry.nature() == Nature.REPRISE_INDIVIDUELLE;
        return resource.lawful() && (!ownOnly || resource.isDebtors());
    }

    /** Whether it touches nothing but what the director owns: the debtor's own proceedings do not hold it up. */
    boolean isOnDirectorOnly() {
        return !reached.isEmpty() && reached.stream().allMatch(ReachCheck::isDirectors);
    }

    /** What is left of it when it leaves the debtor's goods alone, if it can. */
    Optional<ReachCheck> onDirectorOnly() {
        return isOnDirectorOnly() || reached.stream().noneMatch(ReachCheck::isDirectors)
                ? Optional.empty()
                : Optional.of(new ReachCheck(
                        entry, all.stream().filter(ReachCheck::isDirectors).toList()));
    }

    private static boolean isDirectors(Reach reach) {
        return reach.resource()
                .ownership()
                .filter(Ownership.DIRECTOR_OWN::equals)
                .isPresent();
    }

    boolean isOnRealEstate() {
        return reached.stream()
                .anyMatch(reach -> reach.resource()
                        .asset()
                        .filter(AssetType.REAL_ESTATE::equals)
                        .isPresent());
    }

    /** The worth of what is reached, each resource once however many rows name it. */
    Euros worth() {
        Set<String> counted = new HashSet<>();
        return reached.stream()
                .filter(this::isLawful)
                .filter(reach -> counted.add(reach.resource().reference()))
                .map(ReachCheck::worth)
                .reduce(Euros.ZERO, Euros::plus);
    }

    private static Euros worth(Reach reach) {
        BigDecimal whole = reach.resource().net().orElse(Euros.ZERO).amount();
        return new Euros(whole.multiply(reach.share()).movePointLeft(2).setScale(Euros.SCALE, RoundingMode.DOWN));
    }
}

package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.CatalogueEntry;
import fr.dgfip.bareme.recovery.action.fact.ClaimFact;
import fr.dgfip.bareme.recovery.action.fact.ConditionKind;
import fr.dgfip.bareme.recovery.action.fact.GateRaised;
import fr.dgfip.bareme.recovery.action.fact.GateRule;
import fr.dgfip.bareme.recovery.action.fact.Nature;
import fr.dgfip.bareme.recovery.action.fact.Reach;
import fr.dgfip.bareme.recovery.action.fact.Standing;
import fr.dgfip.bareme.recovery.action.fact.Unmet;
import fr.dgfip.bareme.recovery.action.fact.Weight;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges every action of the catalogue on one file. */
public final class Examination {
    private final LocalDate today;
    private final List<Slice> slices;
    private final List<CatalogueEntry> catalogue;
    private final List<GateRule> rules;
    private final List<Unmet> unmet;
    private final List<Reach> reaches;
    private final List<Weight> weights;
    private final List<CatalogueEntry> repeated;

    /** Lists may come in any order. */
    public Examination(
            LocalDate today,
            List<ClaimFact> claims,
            List<GateRaised> gates,
            List<GateRule> rules,
            List<CatalogueEntry> catalogue,
            List<Unmet> unmet,
            List<Reach> reaches,
            List<Weight> weights) {
        this.today = today;
        this.slices = Slices.of(claims, gates);
        this.catalogue = Catalogue.inOrder(catalogue);
        this.repeated = Catalogue.repeated(catalogue);
        this.weights = weights.stream().sorted(RowOutcome.byRow()).toList();
        this.rules = rules.stream().sorted(RowOutcome.byRow()).toList();
        this.unmet = unmet.stream().sorted(RowOutcome.byRow()).toList();
        this.reaches = reaches.stream()
                .sorted(Comparator.comparing((Reach reach) -> reach.resource().reference())
                        .thenComparing(RowOutcome.byRow()))
                .toList();
    }

    /** One assessment for each action, in the order of the catalogue. */
    public List<Assessment> assessments() {
        return catalogue.stream().map(this::assess).toList();
    }

    private Assessment assess(CatalogueEntry entry) {
        ReachCheck reach = new ReachCheck(
                entry,
                reaches.stream()
                        .filter(found -> found.action().equals(entry.code()))
                        .toList());
        Assessment whole = assess(entry, reach);
        return whole.standing() == Standing.BLOCKED || !whole.bars().isEmpty()
                ? reach.onDirectorOnly().map(rest -> assess(entry, rest)).orElse(whole)
                : whole;
    }

    private Assessment assess(CatalogueEntry entry, ReachCheck reach) {
        GateCheck gates = new GateCheck(
                reach.isOnDirectorOnly() ? Nature.CONTRE_UN_TIERS : entry.nature(),
                slices,
                rules.stream().filter(rule -> entry.isMeantBy(rule.target())).toList(),
                unmet.stream().anyMatch(row -> row.isOpening() && entry.isMeantBy(row.action())));
        List<Obstacle> obstacles = obstacles(entry, gates, reach);
        Standing standing = standing(gates, reach, obstacles);
        boolean excluded = standing == Standing.BLOCKED && !gates.isBlocked();
        return new Assessment(
                entry.code(),
                entry.nature(),
                entry.heavy(),
                standing,
                gates.base(),
                reach.worth(),
                gates.needsJudge(),
                excluded ? gates(reach) : gates.shut(),
                standing == Standing.BLOCKED ? gates.daysLeft().map(today::plusDays) : Optional.empty(),
                obstacles,
                gates.bars(),
                reach.isUnlawfulOnly(),
                reach.isOnRealEstate());
    }

    private static List<String> gates(ReachCheck reach) {
        return reach.excluded().stream()
                .map(Reach::gate)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<Obstacle> obstacles(CatalogueEntry entry, GateCheck gates, ReachCheck reach) {
        List<Obstacle> obstacles = new ArrayList<>();
        unmet.stream()
                .filter(row -> entry.isMeantBy(row.action()) && !(row.lifted() && gates.isOpened()))
                .map(Obstacle::of)
                .forEach(obstacles::add);
        gates.checks().stream()
                .map(rule -> Obstacle.of(ConditionKind.ETAPE, rule.label(), rule.row()))
                .forEach(obstacles::add);
        if (reach.isMissing()) {
            obstacles.addAll(missing(entry, reach));
        }
        return obstacles;
    }

    private static List<Obstacle> missing(CatalogueEntry entry, ReachCheck reach) {
        if (reach.excluded().isEmpty()) {
            MatchedRow row = entry.row();
            String text = "Rien de connu que cette action puisse atteindre : elle serait possible si "
                    + entry.needs().orElseThrow() + ".";
            return List.of(Obstacle.of(ConditionKind.INCONNUE, text, row));
        }
        return reach.excluded().stream()
                .map(found -> Obstacle.of(
                        ConditionKind.EXCLU, found.resource().reference() + " : " + found.label(), found.row()))
                .toList();
    }

    private static Standing standing(GateCheck gates, ReachCheck reach, List<Obstacle> obstacles) {
        if (has(obstacles, ConditionKind.NON_REUNIE)) {
            return Standing.NOT_APPLICABLE;
        }
        if (gates.isBlocked() || reach.isShutOut()) {
            return Standing.BLOCKED;
        }
        if (has(obstacles, ConditionKind.INCONNUE)) {
            return Standing.NOT_APPLICABLE;
        }
        return has(obstacles, ConditionKind.ETAPE) || has(obstacles, ConditionKind.RESERVE)
                ? Standing.POSSIBLE
                : Standing.RECOMMENDED;
    }

    private static boolean has(List<Obstacle> obstacles, ConditionKind kind) {
        return obstacles.stream().anyMatch(obstacle -> obstacle.kind() == kind);
    }

    /** Rows that are not heard: an action or a group which the catalogue has not, or an action it has twice. */
    public List<StrayRow> strayRows() {
        Set<String> names = new HashSet<>();
        catalogue.forEach(entry -> {
            names.add(entry.code());
            names.add(entry.group());
        });
        Set<StrayRow> stray = new LinkedHashSet<>();
        rules.forEach(rule -> note(rule.target(), rule.row(), names, stray));
        unmet.forEach(row -> note(row.action(), row.row(), names, stray));
        reaches.forEach(reach -> note(reach.action(), reach.row(), names, stray));
        weights.forEach(weight -> weight.target().ifPresent(target -> note(target, weight.row(), names, stray)));
        repeated.forEach(entry -> stray.add(StrayRow.repeated(entry.row(), entry.code(), kept(entry.code()))));
        return List.copyOf(stray);
    }

    private MatchedRow kept(String code) {
        return catalogue.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow()
                .row();
    }

    private static void note(String target, MatchedRow row, Set<String> names, Set<StrayRow> stray) {
        if (!names.contains(target)) {
            stray.add(StrayRow.unknown(row, target));
        }
    }
}

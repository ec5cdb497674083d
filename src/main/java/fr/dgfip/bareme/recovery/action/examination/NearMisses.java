package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.CatalogueEntry;
import fr.dgfip.bareme.recovery.action.fact.ConditionKind;
import fr.dgfip.bareme.recovery.action.fact.Nature;
import fr.dgfip.bareme.recovery.action.fact.Standing;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the actions that one thing alone keeps from the first place. */
final class NearMisses {
    /** The best of them say enough. */
    private static final int TOLD = 8;

    private final Map<String, CatalogueEntry> catalogue;
    private final Scoring scoring;

    NearMisses(Map<String, CatalogueEntry> catalogue, Scoring scoring) {
        this.catalogue = catalogue;
        this.scoring = scoring;
    }

    /** @param recommended the actions that do come first, best first */
    List<NearMiss> of(List<Assessment> assessments, List<Candidate> recommended) {
        BigDecimal toBeat = recommended.stream()
                .map(this::atBest)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return assessments.stream()
                .filter(assessment -> !isBeaten(assessment, assessments))
                .flatMap(assessment -> nearMiss(assessment, toBeat))
                .sorted(Comparator.comparing(NearMiss::score).reversed().thenComparing(NearMiss::action))
                .limit(TOLD)
                .toList();
    }

    /** A protective seizure reaches many kinds of things, and one more would raise its score too. */
    private BigDecimal atBest(Candidate candidate) {
        Score score = candidate.entry().nature() == Nature.CONSERVATOIRE
                ? scoring.fullyCovered(candidate.entry())
                : candidate.score();
        return score.total();
    }

    /** Whether what the action waits for would let a better one come first; a protective seizure takes anything. */
    private boolean isBeaten(Assessment assessment, List<Assessment> all) {
        return waitsForOneThing(assessment)
                && all.stream()
                        .filter(this::waitsForOneThing)
                        .filter(other -> needs(other).equals(needs(assessment)) || isProtectiveSeizure(other))
                        .anyMatch(other -> best(other).compareTo(best(assessment)) > 0);
    }

    private boolean waitsForOneThing(Assessment assessment) {
        return assessment.standing() == Standing.NOT_APPLICABLE
                && needs(assessment).isPresent()
                && !assessment.reached().isPositive()
                && held(assessment).size() == 1;
    }

    private boolean isProtectiveSeizure(Assessment assessment) {
        return catalogue.get(assessment.code()).nature() == Nature.CONSERVATOIRE;
    }

    private Optional<String> needs(Assessment assessment) {
        return catalogue.get(assessment.code()).needs();
    }

    private BigDecimal best(Assessment assessment) {
        return scoring.fullyCovered(catalogue.get(assessment.code())).total();
    }

    /** What holds it back; an open point of law does not. */
    private static List<Obstacle> held(Assessment assessment) {
        return assessment.obstacles().stream()
                .filter(obstacle -> obstacle.kind() != ConditionKind.NON_CONFIRME)
                .toList();
    }

    private Stream<NearMiss> nearMiss(Assessment assessment, BigDecimal toBeat) {
        CatalogueEntry entry = catalogue.get(assessment.code());
        List<Obstacle> obstacles = held(assessment);
        if (obstacles.size() != 1 || !assessment.base().isPositive()) {
            return Stream.empty();
        }
        Obstacle only = obstacles.get(0);
        boolean unknown = assessment.standing() == Standing.NOT_APPLICABLE && only.kind() == ConditionKind.INCONNUE;
        if (unknown && !isOnDebtorsGoods(entry)) {
            return Stream.empty();
        }
        boolean step = assessment.standing() == Standing.POSSIBLE && only.kind() == ConditionKind.ETAPE;
        if (!unknown && !step) {
            return Stream.empty();
        }
        boolean missing = entry.needs().isPresent() && !assessment.reached().isPositive();
        Score score = missing ? scoring.fullyCovered(entry) : scoring.score(entry, assessment);
        return Stream.of(new NearMiss(entry.code(), score.total(), what(entry, only, missing && unknown)))
                .filter(found -> found.score().compareTo(toBeat) > 0);
    }

    /** What lies with another person is no mere piece of information to look for. */
    private static boolean isOnDebtorsGoods(CatalogueEntry entry) {
        return entry.nature() == Nature.POURSUITE
                || entry.nature() == Nature.COMPENSATION
                || entry.nature() == Nature.SURETE;
    }

    private static String what(CatalogueEntry entry, Obstacle only, boolean missing) {
        String action = "« " + entry.label() + " » viendrait en premier ";
        if (missing && only.isFrom(entry.row())) {
            return action + "si " + entry.needs().orElseThrow() + ", pour toute la dette.";
        }
        return action
                + (only.kind() == ConditionKind.ETAPE
                        ? "une fois cette étape faite : "
                        : "si la réponse à cette question le permet : ")
                + only.text();
    }
}

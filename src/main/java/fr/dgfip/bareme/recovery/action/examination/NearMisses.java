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

    /** @param first the action that does come first */
    List<NearMiss> of(List<Assessment> assessments, Optional<Candidate> first) {
        BigDecimal toBeat = first.map(Candidate::score).map(Score::total).orElse(BigDecimal.ZERO);
        return assessments.stream()
                .flatMap(assessment -> nearMiss(assessment, toBeat))
                .sorted(Comparator.comparing(NearMiss::score).reversed().thenComparing(NearMiss::action))
                .limit(TOLD)
                .toList();
    }

    private Stream<NearMiss> nearMiss(Assessment assessment, BigDecimal toBeat) {
        CatalogueEntry entry = catalogue.get(assessment.code());
        List<Obstacle> obstacles = assessment.obstacles().stream()
                .filter(obstacle -> obstacle.kind() != ConditionKind.NON_CONFIRME)
                .toList();
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
                + (only.kind() == ConditionKind.ETAPE ? "une fois cette étape faite : " : "si l'on savait : ")
                + only.text();
    }
}

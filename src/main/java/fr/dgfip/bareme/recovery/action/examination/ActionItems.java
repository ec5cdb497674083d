package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.CatalogueEntry;
import fr.dgfip.bareme.recovery.action.fact.ConditionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows each action of a ranking. */
final class ActionItems {
    private final Ranking ranking;
    private final Map<String, Integer> ranks = new HashMap<>();

    ActionItems(Ranking ranking) {
        this.ranking = ranking;
        ranking.recommended().forEach(candidate -> ranks.put(candidate.code(), ranks.size() + 1));
    }

    List<ActionItem> all() {
        return ranking.assessments().stream().map(this::item).toList();
    }

    private ActionItem item(Assessment assessment) {
        CatalogueEntry entry = ranking.entry(assessment.code());
        Optional<Candidate> candidate = ranking.candidate(assessment.code());
        return new ActionItem(
                entry.row().id(),
                entry.code(),
                entry.label(),
                assessment.standing(),
                Optional.ofNullable(ranks.get(entry.code())),
                candidate.map(found -> found.score().total()),
                entry.heavy(),
                entry.judge() || assessment.judge(),
                entry.court(),
                ranking.isLawyerMandatory(assessment),
                assessment.base(),
                candidate.filter(found -> assessment.reached().isPositive()).map(Candidate::expected),
                gates(assessment),
                assessment.until(),
                conditions(assessment),
                assessment.texts(ConditionKind.ETAPE),
                assessment.texts(ConditionKind.RESERVE),
                assessment.texts(ConditionKind.NON_CONFIRME),
                entry.nextStep(),
                entry.delays(),
                entry.months(),
                entry.costClass(),
                ranking.terms().cost(entry.costClass()),
                entry.prescription(),
                entry.row().legalBasis(),
                entry.row().cell().address());
    }

    private List<String> gates(Assessment assessment) {
        List<String> gates = new ArrayList<>(assessment.gates());
        ranking.guards(assessment.code()).map(ActionGuard::code).forEach(gates::add);
        return gates;
    }

    private static List<String> conditions(Assessment assessment) {
        List<String> conditions = new ArrayList<>(assessment.texts(ConditionKind.NON_REUNIE));
        conditions.addAll(assessment.texts(ConditionKind.INCONNUE));
        conditions.addAll(assessment.texts(ConditionKind.EXCLU));
        return conditions;
    }
}

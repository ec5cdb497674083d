package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.CatalogueEntry;
import fr.dgfip.bareme.recovery.action.fact.ConditionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows each action of a ranking. */
final class ActionItems {
    private final Ranking ranking;
    private final List<ActionBarred> barred;
    private final ScoreTerms terms;

    ActionItems(Ranking ranking, List<ActionBarred> barred, ScoreTerms terms) {
        this.ranking = ranking;
        this.barred = barred;
        this.terms = terms;
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
                candidate
                        .map(ranking.recommended()::indexOf)
                        .filter(index -> index >= 0)
                        .map(index -> index + 1),
                candidate.map(found -> found.score().total()),
                entry.heavy(),
                entry.judge() || assessment.judge(),
                entry.court(),
                new Candidate(entry, assessment, Score.of(List.of())).isLawyerMandatory(terms.lawyerThreshold()),
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
                terms.cost(entry.costClass()),
                entry.prescription(),
                entry.row().legalBasis(),
                entry.row().cell().address());
    }

    private List<String> gates(Assessment assessment) {
        List<String> gates = new ArrayList<>(assessment.gates());
        barred.stream()
                .filter(bar -> bar.action().equals(assessment.code()))
                .map(bar -> bar.guard().code())
                .distinct()
                .sorted()
                .forEach(gates::add);
        return gates;
    }

    private static List<String> conditions(Assessment assessment) {
        List<String> conditions = new ArrayList<>(assessment.texts(ConditionKind.NON_REUNIE));
        conditions.addAll(assessment.texts(ConditionKind.INCONNUE));
        conditions.addAll(assessment.texts(ConditionKind.EXCLU));
        return conditions;
    }
}

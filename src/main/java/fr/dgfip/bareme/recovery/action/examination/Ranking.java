package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.decision.Untraced;
import fr.dgfip.bareme.recovery.action.fact.CatalogueEntry;
import fr.dgfip.bareme.recovery.action.fact.ConditionKind;
import fr.dgfip.bareme.recovery.action.fact.FileFact;
import fr.dgfip.bareme.recovery.action.fact.Nature;
import fr.dgfip.bareme.recovery.action.fact.RoutingFact;
import fr.dgfip.bareme.recovery.action.fact.Standing;
import fr.dgfip.bareme.recovery.action.fact.Weight;
import fr.dgfip.bareme.recovery.action.request.Evidence;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The actions of one file after the guard rules: which may be taken, in what order, and which leads. */
public final class Ranking implements Untraced {
    private final List<Assessment> assessments;
    private final Map<String, CatalogueEntry> catalogue = new LinkedHashMap<>();
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final List<Candidate> recommended;
    private final List<ActionBarred> barred;
    private final Scoring scoring;
    private final ScoreTerms terms;
    private final Opportunity opportunity;

    /** Lists may come in any order. */
    public Ranking(
            FileFact file,
            List<Assessment> assessments,
            List<CatalogueEntry> catalogue,
            List<Weight> weights,
            List<ActionBarred> barred,
            List<Evidence> evidence,
            ScoreTerms terms) {
        Catalogue.inOrder(catalogue).forEach(entry -> this.catalogue.put(entry.code(), entry));
        this.barred = List.copyOf(barred);
        this.terms = terms;
        this.scoring = new Scoring(file, weights, evidence, terms);
        this.assessments = assessments.stream()
                .sorted(Comparator.comparing(
                        assessment -> entry(assessment.code()).row().cell().row()))
                .map(this::guarded)
                .toList();
        this.assessments.stream().filter(Assessment::isOpen).forEach(this::addCandidate);
        this.recommended = candidates.values().stream()
                .filter(candidate -> candidate.assessment().isRecommended())
                .sorted(Candidate.ORDER)
                .toList();
        this.opportunity = new Opportunity(
                lead(),
                file,
                terms,
                recommended.stream().anyMatch(Candidate::isInterrupting),
                lead().map(Candidate::code).flatMap(scoring::completeness));
    }

    private Assessment guarded(Assessment assessment) {
        Assessment guarded = assessment;
        for (ActionBarred bar : barred) {
            if (bar.action().equals(assessment.code()) && guarded.isOpen()) {
                guarded = guarded.standing(bar.guard().isBlocking() ? Standing.BLOCKED : Standing.POSSIBLE);
            }
        }
        return guarded;
    }

    private void addCandidate(Assessment assessment) {
        CatalogueEntry entry = entry(assessment.code());
        candidates.put(entry.code(), new Candidate(entry, assessment, scoring.score(entry, assessment)));
    }

    CatalogueEntry entry(String code) {
        return catalogue.get(code);
    }

    boolean isUnknown(String code) {
        return !catalogue.containsKey(code);
    }

    /** In the order of the catalogue. */
    List<Assessment> assessments() {
        return assessments;
    }

    /** Best first. */
    List<Candidate> recommended() {
        return recommended;
    }

    Optional<Candidate> candidate(String code) {
        return Optional.ofNullable(candidates.get(code));
    }

    ScoreTerms terms() {
        return terms;
    }

    Opportunity opportunity() {
        return opportunity;
    }

    boolean isLawyerMandatory(Assessment assessment) {
        return entry(assessment.code()).lawyer().isMandatory(assessment.stake(), terms.lawyerThreshold());
    }

    /** The guard rules that hold an action back, in their order. */
    Stream<ActionGuard> guards(String action) {
        return barred.stream()
                .filter(bar -> bar.action().equals(action))
                .map(ActionBarred::guard)
                .distinct()
                .sorted(Comparator.comparing(ActionGuard::code));
    }

    /** The first recommended action that brings money in, and does not only prepare it. */
    Optional<Candidate> lead() {
        return recommended.stream()
                .filter(candidate -> !candidate.entry().isPreparing())
                .findFirst();
    }

    /** Empty when nothing is recommended that brings money in. */
    Optional<Boolean> leadHeavy() {
        return lead().map(candidate -> candidate.entry().heavy());
    }

    /** What decides whether the pole is called upon. */
    public RoutingFact routing(RecoveryRequest request) {
        return new RoutingFact(
                request.direction(),
                request.localStance(),
                leadHeavy(),
                isHeavyAvailable(),
                opportunity.isStakeReached(),
                opportunity.isOpportune(),
                !signals().isEmpty());
    }

    private boolean isHeavyAvailable() {
        return candidates.values().stream()
                .anyMatch(candidate -> candidate.entry().heavy());
    }

    /** Codes of the actions only an organ of the proceedings may take, and for which nothing else is missing. */
    List<String> signals() {
        return candidates.values().stream()
                .filter(candidate -> candidate.entry().nature() == Nature.ORGANE)
                .filter(candidate ->
                        candidate.assessment().texts(ConditionKind.ETAPE).isEmpty())
                .map(Candidate::code)
                .toList();
    }

    /** Codes of the recommended heavy actions, whose documents are asked for. */
    public List<String> heavyLeads() {
        return recommended.stream()
                .filter(candidate -> candidate.entry().heavy())
                .map(Candidate::code)
                .toList();
    }

    List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 1; i < recommended.size(); i++) {
            comparisons.add(Comparison.of(recommended.get(i - 1), recommended.get(i)));
        }
        return comparisons;
    }

    List<NearMiss> nearMisses() {
        return new NearMisses(catalogue, scoring).of(assessments, recommended);
    }
}

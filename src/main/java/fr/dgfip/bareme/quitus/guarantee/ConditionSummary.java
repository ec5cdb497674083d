package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All conditions of a request.
 *
 * @param facts what they were read from; empty when another service examines the request
 * @param results in the order of the table
 */
public record ConditionSummary(Optional<ConditionFacts> facts, List<ConditionResult> results) {
    public ConditionSummary {
        results = List.copyOf(results);
    }

    /** @param results in any order */
    public static ConditionSummary of(ConditionFacts facts, List<ConditionResult> results) {
        return new ConditionSummary(
                Optional.of(facts), results.stream().sorted(RowOutcome.byRow()).toList());
    }

    /** No condition is looked at: the request is for another service. */
    public static ConditionSummary none() {
        return new ConditionSummary(Optional.empty(), List.of());
    }

    /** The worst state of a condition; empty when no row speaks of it. */
    Optional<ConditionState> state(ConditionCode code) {
        return results.stream()
                .filter(result -> result.code() == code)
                .map(ConditionResult::state)
                .max(Comparator.naturalOrder());
    }

    /** Whether a condition that decides is in this state. */
    boolean anyDetermining(ConditionState state) {
        return results.stream().anyMatch(result -> result.determining() && result.state() == state);
    }

    List<ConditionCode> codes(ConditionState state) {
        return results.stream()
                .filter(result -> result.state() == state)
                .map(ConditionResult::code)
                .distinct()
                .toList();
    }

    List<ConditionItem> items() {
        return results.stream().map(ConditionResult::item).toList();
    }

    /** Whether a condition nothing is granted without is unmet, unknown or not looked at at all. */
    public boolean isBarred() {
        return facts.isPresent()
                && ConditionCode.required(facts.get().measure(), facts.get().stage()).stream()
                        .anyMatch(code -> state(code)
                                .filter(state ->
                                        state == ConditionState.SATISFAITE || state == ConditionState.A_APPRECIER)
                                .isEmpty());
    }
}

package fr.dgfip.bareme.oss.registration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All checks of a request.
 *
 * @param facts what they were read from
 * @param results in the order of the codes, then of the rows
 * @param grounds grounds of refusal, in the order of the rows, once each
 */
public record CheckSummary(CheckFacts facts, List<CheckResult> results, List<Ground> grounds) {
    public CheckSummary {
        results = List.copyOf(results);
        grounds = List.copyOf(grounds);
    }

    /** @param results in any order */
    public static CheckSummary of(CheckFacts facts, List<CheckResult> results) {
        Comparator<CheckResult> byRow =
                Comparator.comparingInt(result -> result.row().cell().row());
        return new CheckSummary(
                facts,
                results.stream()
                        .sorted(Comparator.comparing(CheckResult::code).thenComparing(byRow))
                        .toList(),
                results.stream()
                        .filter(result -> result.state() == CheckState.NOT_MET)
                        .sorted(byRow)
                        .flatMap(result -> result.ground().stream())
                        .distinct()
                        .toList());
    }

    /** The worst state of a check; empty when no row speaks of it. */
    Optional<CheckState> state(CheckCode code) {
        return results.stream()
                .filter(result -> result.code() == code)
                .map(CheckResult::state)
                .max(Comparator.naturalOrder());
    }

    List<CheckCode> codes(CheckState state) {
        return results.stream()
                .filter(result -> result.state() == state)
                .map(CheckResult::code)
                .distinct()
                .toList();
    }

    boolean any(CheckState state) {
        return results.stream().anyMatch(result -> result.state() == state);
    }

    List<CheckItem> items() {
        return results.stream().map(CheckResult::item).toList();
    }

    /** Whether nothing may be accepted: a check is unmet or unknown, or was not made. */
    public boolean isBarred() {
        return Stream.of(CheckCode.values())
                .anyMatch(code -> state(code).map(CheckSummary::bars).orElse(true));
    }

    private static boolean bars(CheckState state) {
        return state == CheckState.NOT_MET || state == CheckState.UNKNOWN;
    }

    /** Whether every check was made and none leaves anything to an agent. */
    boolean isClear() {
        return !isBarred() && !any(CheckState.TO_JUDGE);
    }

    public boolean isGroundless() {
        return grounds.isEmpty();
    }
}

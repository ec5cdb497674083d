package fr.dgfip.bareme.crash;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What clients of all replicas saw while versions were brought into force one after the other. Believes the answers and
 * what the approver was told, and nothing else.
 *
 * @param marks what the outcome shows under each content, by its hash
 */
record Switches(List<SeenDecision> seen, List<Activation> activations, Map<String, Integer> marks) {

    List<SeenDecision> errors() {
        return seen.stream().filter(decision -> !decision.isDecision()).toList();
    }

    /** Decisions whose outcome is not that of the version they name, or whose version is not the content they name. */
    List<SeenDecision> mixed() {
        return decisions()
                .filter(decision ->
                        !Optional.ofNullable(marks.get(decision.sha256())).equals(Optional.of(decision.mark()))
                                || activations.stream()
                                        .anyMatch(activation -> activation.version() == decision.version()
                                                && !activation.sha256().equals(decision.sha256())))
                .toList();
    }

    /** Decisions asked for that long after a version was in force, and made under an earlier one. */
    List<SeenDecision> stale(Duration after) {
        return decisions()
                .filter(decision -> activations.stream()
                        .anyMatch(activation -> decision.version() < activation.version()
                                && decision.sent() - activation.acknowledged() > after.toNanos()))
                .toList();
    }

    /** How long after a version was in force a decision made under an earlier one was still asked for, at most. */
    Duration longest(boolean unheard) {
        return Duration.ofNanos(activations.stream()
                .filter(activation -> activation.unheard() == unheard)
                .flatMap(activation -> decisions()
                        .filter(decision -> decision.version() < activation.version())
                        .map(decision -> decision.sent() - activation.acknowledged()))
                .mapToLong(Long::longValue)
                .max()
                .orElse(0));
    }

    private Stream<SeenDecision> decisions() {
        return seen.stream().filter(SeenDecision::isDecision);
    }

    /** Of the calls that left between two ticks, the time that so many of a hundred did not take. */
    static Duration percentile(List<SeenDecision> seen, long from, long to, int percent) {
        long[] times = seen.stream()
                .filter(decision -> decision.sent() >= from && decision.sent() < to)
                .mapToLong(decision -> decision.answered() - decision.sent())
                .sorted()
                .toArray();
        return Duration.ofNanos(times[(int) ((times.length - 1) * (long) percent / 100)]);
    }
}

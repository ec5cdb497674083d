package fr.dgfip.bareme.crash;

import fr.dgfip.bareme.crash.HistoryEvent.Answered;
import fr.dgfip.bareme.crash.HistoryEvent.Sent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One strike of a fault: what the clients went through, and which promises were broken.
 *
 * @param run what its keys start with
 */
record Trial(String run, List<HistoryEvent> events, List<Violation> violations, Recovery recovery) {

    Set<String> keys() {
        return keys(Sent.class, sent -> true);
    }

    Set<String> acknowledged() {
        return keys(Answered.class, Answered::acknowledges);
    }

    /** Ids of acknowledged decisions. */
    List<String> decisions() {
        return answers().stream()
                .filter(Answered::acknowledges)
                .flatMap(answer -> answer.decision().stream())
                .distinct()
                .toList();
    }

    List<Answered> answers() {
        return events.stream()
                .filter(Answered.class::isInstance)
                .map(Answered.class::cast)
                .toList();
    }

    Set<Integer> statuses() {
        return answers().stream().map(Answered::status).collect(Collectors.toSet());
    }

    List<HistoryEvent.Failed> failures() {
        return events.stream()
                .filter(HistoryEvent.Failed.class::isInstance)
                .map(HistoryEvent.Failed.class::cast)
                .toList();
    }

    /** Calls a client would have had to tell its user of, had it tried twice. */
    int errorsAfterOneRetry() {
        return keys(Sent.class, sent -> sent.attempt() > 2).size();
    }

    Set<String> neverAnswered() {
        Set<String> keys = keys();
        keys.removeAll(acknowledged());
        return keys;
    }

    long slowestMilliseconds() {
        long answered =
                answers().stream().mapToLong(Answered::milliseconds).max().orElse(0);
        long failed = failures().stream()
                .mapToLong(HistoryEvent.Failed::milliseconds)
                .max()
                .orElse(0);
        return Math.max(answered, failed);
    }

    private <E extends HistoryEvent> Set<String> keys(Class<E> kind, Predicate<E> wanted) {
        return events.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(wanted)
                .map(HistoryEvent::key)
                .collect(Collectors.toCollection(HashSet::new));
    }
}

package fr.dgfip.bareme.crash;

import fr.dgfip.bareme.crash.HistoryEvent.Answered;
import fr.dgfip.bareme.crash.StoredDecisions.KeptAnswer;
import fr.dgfip.bareme.crash.Violation.Invariant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what clients were told with what is stored. Knows neither the service nor the database. */
final class Invariants {
    private final StoredDecisions stored;
    private final List<Violation> violations = new ArrayList<>();

    private Invariants(StoredDecisions stored) {
        this.stored = stored;
    }

    /** @param stored read after the last event */
    static List<Violation> check(List<HistoryEvent> events, StoredDecisions stored) {
        Invariants invariants = new Invariants(stored);
        Map<String, String> firstAnswers = new HashMap<>();
        for (HistoryEvent event : events) {
            if (event instanceof Answered answer) {
                answer.fault().ifPresent(fault -> invariants.broken(Invariant.WELL_FORMED, answer.key(), fault));
                if (answer.acknowledges()) {
                    invariants.acknowledged(answer);
                    String first = firstAnswers.computeIfAbsent(answer.key(), key -> answer.sha256());
                    if (!first.equals(answer.sha256())) {
                        invariants.broken(Invariant.ONE_ANSWER_FOR_A_KEY, answer.key(), "answered in two ways");
                    }
                }
            }
        }
        stored.records().forEach((key, ids) -> {
            if (ids.size() > 1) {
                invariants.broken(Invariant.ONE_ANSWER_FOR_A_KEY, key, "recorded as " + ids);
            }
        });
        return List.copyOf(invariants.violations);
    }

    private void acknowledged(Answered answer) {
        String decision = answer.decision().orElse("");
        if (!stored.records().getOrDefault(answer.key(), List.of()).contains(decision)) {
            broken(Invariant.NOTHING_LOST, answer.key(), "acknowledged " + decision + ", not in the journal");
        }
        Optional<KeptAnswer> kept = Optional.ofNullable(stored.answers().get(answer.key()));
        if (kept.filter(row -> row.decision().equals(decision)).isEmpty()) {
            broken(Invariant.NO_ANSWER_WITHOUT_ROW, answer.key(), "answered " + decision + ", which is not kept");
        } else if (!kept.orElseThrow().sha256().equals(answer.sha256())) {
            broken(Invariant.ONE_ANSWER_FOR_A_KEY, answer.key(), "answered other bytes than those kept");
        }
    }

    private void broken(Invariant invariant, String key, String what) {
        violations.add(new Violation(invariant, key, what));
    }
}

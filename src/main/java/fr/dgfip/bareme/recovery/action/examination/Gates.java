package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.FileFact;
import fr.dgfip.bareme.recovery.action.fact.GateFact;
import fr.dgfip.bareme.recovery.action.fact.GateRaised;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers the gates of all claims. */
public final class Gates {
    private Gates() {}

    /** Each gate once, by its first row and claim. */
    public static List<GateFact> of(FileFact file, List<GateRaised> raised) {
        Map<String, List<GateRaised>> byCode = new TreeMap<>();
        raised.stream()
                .sorted(RowOutcome.<GateRaised>byRow()
                        .thenComparing(gate -> gate.claim().id()))
                .forEach(gate -> byCode.computeIfAbsent(gate.code(), code -> new ArrayList<>())
                        .add(gate));
        return byCode.entrySet().stream()
                .map(entry -> new GateFact(
                        entry.getKey(),
                        file.collective(),
                        file.directorSued(),
                        entry.getValue().get(0),
                        claims(entry.getValue()),
                        opensIn(entry.getValue())))
                .toList();
    }

    private static Optional<Integer> opensIn(List<GateRaised> raised) {
        return raised.stream()
                .map(GateRaised::daysLeft)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private static int claims(List<GateRaised> raised) {
        return (int) raised.stream().map(gate -> gate.claim().id()).distinct().count();
    }
}

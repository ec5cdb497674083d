package fr.dgfip.bareme.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects the problems of one request. Bounded, so that a hostile request costs no more to refuse than to read. */
final class Problems {
    private static final int KEPT = 100;
    private final List<RequestProblem> found = new ArrayList<>();
    private boolean more;

    /** @param at JSON pointer, made into text only for a problem that is kept */
    void add(String code, Object at, Supplier<String> message) {
        if (found.size() == KEPT) {
            more = true;
            return;
        }
        found.add(new RequestProblem(code, at.toString(), message.get()));
    }

    void add(RequestProblem problem) {
        found.add(problem);
    }

    /** Whether more problems would only be counted: there is no use in looking further. */
    boolean isFull() {
        return more;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<RequestProblem> sorted() {
        List<RequestProblem> all = new ArrayList<>(found);
        if (more) {
            all.add(new RequestProblem(
                    "too-many-problems",
                    "",
                    "la demande a plus de problèmes que les " + KEPT + " montrés ; corrigez-les puis recommencez"));
        }
        all.sort(RequestProblem.ORDER);
        return List.copyOf(all);
    }
}

package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.decision.RequestProblem;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one request. */
final class Contradictions {
    private final List<RequestProblem> found = new ArrayList<>();

    /** @param message French sentence: why the value is needed */
    void missing(String pointer, String message) {
        found.add(new RequestProblem("missing", pointer, message));
    }

    /** @param message French sentence: what the value contradicts */
    void contradiction(String pointer, String message) {
        found.add(new RequestProblem("contradiction", pointer, message));
    }

    void contradictionIf(boolean contradicted, String pointer, String message) {
        if (contradicted) {
            contradiction(pointer, message);
        }
    }

    List<RequestProblem> all() {
        return List.copyOf(found);
    }
}

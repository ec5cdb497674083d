package fr.dgfip.bareme.decision;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one request. */
public final class RequestProblems {
    private final List<RequestProblem> found = new ArrayList<>();

    /** @param message French sentence: why the value is needed */
    public void missing(String pointer, String message) {
        found.add(new RequestProblem("missing", pointer, message));
    }

    /** @param message French sentence: what the value contradicts */
    public void contradiction(String pointer, String message) {
        found.add(new RequestProblem("contradiction", pointer, message));
    }

    /** @param message French sentence: what the value contradicts */
    public void contradictionIf(boolean contradicted, String pointer, String message) {
        if (contradicted) {
            contradiction(pointer, message);
        }
    }

    public List<RequestProblem> all() {
        return List.copyOf(found);
    }
}

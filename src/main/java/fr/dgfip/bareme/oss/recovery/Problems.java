package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.decision.RequestProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is wrong with one request. */
final class Problems {
    private final List<RequestProblem> found = new ArrayList<>();

    /** @param message French sentence: why the value is needed */
    void missing(String pointer, String message) {
        found.add(new RequestProblem("missing", pointer, message));
    }

    /** @param message French sentence: what the value contradicts */
    void contradiction(String pointer, String message) {
        found.add(new RequestProblem("contradiction", pointer, message));
    }

    void contradictionIf(boolean wrong, String pointer, String message) {
        if (wrong) {
            contradiction(pointer, message);
        }
    }

    /** A date that may not come before another one, when both are given. */
    void order(Optional<LocalDate> earlier, Optional<LocalDate> later, String pointer, String message) {
        contradictionIf(earlier.flatMap(first -> later.filter(first::isAfter)).isPresent(), pointer, message);
    }

    List<RequestProblem> all() {
        return List.copyOf(found);
    }
}

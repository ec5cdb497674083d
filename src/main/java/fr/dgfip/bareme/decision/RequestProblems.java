package fr.dgfip.bareme.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Gathers what is wrong with one request. */
public final class RequestProblems {
    private final List<RequestProblem> found = new ArrayList<>();

    /** @param message French sentence: why the value is needed */
    public void missing(String pointer, String message) {
        found.add(new RequestProblem("missing", pointer, message));
    }

    /** @param message French sentence: why the value is needed */
    public void missingIf(boolean needed, String pointer, String message) {
        if (needed) {
            missing(pointer, message);
        }
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

    /** A contradiction when two days are given and the first comes after the second. */
    public void order(Optional<LocalDate> earlier, Optional<LocalDate> later, String pointer, String message) {
        contradictionIf(earlier.flatMap(first -> later.filter(first::isAfter)).isPresent(), pointer, message);
    }

    /**
     * A contradiction for each value of a list that an earlier one equals.
     *
     * @param pointer of a value, by its index
     */
    public void distinct(List<?> values, IntFunction<String> pointer, String message) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            contradictionIf(!seen.add(values.get(i)), pointer.apply(i), message);
        }
    }

    public List<RequestProblem> all() {
        return List.copyOf(found);
    }
}

package fr.dgfip.bareme.decision;

import java.util.Comparator;

/**
 * Something wrong with a request.
 *
 * @param code stable code, such as {@code missing}, {@code unknown-code}, {@code contradiction}
 * @param pointer JSON pointer of the faulty value
 * @param message French sentence: what was read, why it is wrong, what to write instead
 */
public record RequestProblem(String code, String pointer, String message) {
    public static final Comparator<RequestProblem> ORDER = Comparator.comparing(RequestProblem::pointer)
            .thenComparing(RequestProblem::code)
            .thenComparing(RequestProblem::message);
}

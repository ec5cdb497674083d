package fr.dgfip.bareme.decision;

import java.util.List;

/** What became of a request that was read. */
public sealed interface Reading<R extends Record> {

    /** A request without a problem. */
    record Valid<R extends Record>(R request) implements Reading<R> {}

    /**
     * A request that cannot be decided.
     *
     * @param problems all that is wrong with it, in the order of {@link RequestProblem#ORDER}; at least one
     */
    record Invalid<R extends Record>(List<RequestProblem> problems) implements Reading<R> {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}

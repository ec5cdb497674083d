package fr.dgfip.bareme.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestProblemsTest {
    private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2026, 3, 16));
    private static final Optional<LocalDate> TUESDAY = Optional.of(LocalDate.of(2026, 3, 17));

    private final RequestProblems problems = new RequestProblems();

    private List<String> pointers() {
        return problems.all().stream().map(RequestProblem::pointer).toList();
    }

    @Test
    void whatIsNeededOrContradictedIsToldOnlyThen() {
        problems.missingIf(true, "/a", "il faut a.");
        problems.missingIf(false, "/b", "il faut b.");
        problems.contradictionIf(true, "/c", "c contredit a.");
        problems.contradictionIf(false, "/d", "d contredit a.");

        assertThat(problems.all())
                .containsExactly(
                        new RequestProblem("missing", "/a", "il faut a."),
                        new RequestProblem("contradiction", "/c", "c contredit a."));
    }

    @Test
    void daysAreHeldToTheirOrderWhenBothAreGiven() {
        problems.order(TUESDAY, MONDAY, "/late", "trop tard.");
        problems.order(MONDAY, TUESDAY, "/early", "trop tard.");
        problems.order(MONDAY, MONDAY, "/same", "trop tard.");
        problems.order(TUESDAY, Optional.empty(), "/open", "trop tard.");
        problems.order(Optional.empty(), MONDAY, "/unknown", "trop tard.");

        assertThat(pointers()).containsExactly("/late");
    }

    @Test
    void eachRepetitionIsToldAtItsPlace() {
        problems.distinct(List.of("a", "b", "a", "a"), i -> "/list/" + i, "deux fois.");

        assertThat(pointers()).containsExactly("/list/2", "/list/3");
    }
}

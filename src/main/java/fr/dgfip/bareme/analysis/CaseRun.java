package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.decision.Trace.TableAnswer;
import fr.dgfip.bareme.ruleset.CaseCheck;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A test case and what became of it.
 *
 * @param problems why it could not be decided, in French
 * @param checks what it expects beside what was obtained; empty when it was not decided
 * @param answers what each table answered
 * @param inputs the facts the tables were asked about
 * @param asOf legal date it was decided for; empty when its request is invalid
 */
public record CaseRun(
        TestCase testCase,
        List<String> problems,
        List<CaseCheck> checks,
        List<TableAnswer> answers,
        List<TableInput> inputs,
        Optional<LocalDate> asOf) {
    public CaseRun {
        problems = List.copyOf(problems);
        checks = List.copyOf(checks);
        answers = List.copyOf(answers);
        inputs = List.copyOf(inputs);
    }

    /** A case that cannot even be asked. */
    public static CaseRun invalid(TestCase testCase, List<String> problems) {
        return new CaseRun(testCase, problems, List.of(), List.of(), List.of(), Optional.empty());
    }

    /** What differs from what the case expects, in French; empty when it holds. */
    public List<String> differences() {
        return Stream.concat(
                        problems.stream(),
                        checks.stream().filter(check -> !check.holds()).map(CaseCheck::difference))
                .toList();
    }
}

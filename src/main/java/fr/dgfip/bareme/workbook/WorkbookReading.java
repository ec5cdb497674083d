package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.ruleset.RuleSet;
import java.util.List;

/** What reading a workbook gave: its rule set, or all its problems at once. */
public sealed interface WorkbookReading {
    /** A workbook without any problem. */
    record Readable(RuleSet ruleSet, Counts counts, WorkbookFormat format) implements WorkbookReading {}

    /**
     * A workbook that cannot be used as it is.
     *
     * @param problems at least one, in the order of sheets, rows and columns
     */
    record Faulty(List<CellProblem> problems) implements WorkbookReading {
        public Faulty {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a faulty workbook has problems");
            }
        }
    }

    /** How much was read. */
    record Counts(int tables, int rows, int parameterValues, int cases) {}
}

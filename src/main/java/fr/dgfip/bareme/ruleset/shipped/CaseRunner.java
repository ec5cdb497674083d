package fr.dgfip.bareme.ruleset.shipped;

import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.TestCase;
import java.util.List;

/** Decides a test case with the rule set it comes from, recording nothing. */
@FunctionalInterface
public interface CaseRunner {
    /**
     * What differs from what the case expects, in French ({@link fr.dgfip.bareme.ruleset.CaseComparison}); also why the
     * case could not be decided. Empty when it holds.
     */
    List<String> differences(RuleSet ruleSet, TestCase testCase);
}

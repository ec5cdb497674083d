package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.diff.RuleSetDiff;
import fr.dgfip.bareme.ruleset.diff.ThreeWayDiff;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;

/** What differs between rule sets of one decision type, told by the cells of their workbooks. */
public final class RuleSetComparison {
    private RuleSetComparison() {}

    public static RuleSetDiff between(DecisionVocabulary vocabulary, RuleSet before, RuleSet after) {
        return RuleSetDiff.of(RuleSetCells.of(before, vocabulary), RuleSetCells.of(after, vocabulary));
    }

    /** What mine and theirs each made of {@code base}. */
    public static ThreeWayDiff between(DecisionVocabulary vocabulary, RuleSet base, RuleSet mine, RuleSet theirs) {
        return ThreeWayDiff.of(
                RuleSetCells.of(base, vocabulary),
                RuleSetCells.of(mine, vocabulary),
                RuleSetCells.of(theirs, vocabulary));
    }
}

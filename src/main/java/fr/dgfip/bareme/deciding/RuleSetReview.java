package fr.dgfip.bareme.deciding;

import fr.dgfip.bareme.analysis.CaseRun;
import fr.dgfip.bareme.analysis.CellLanguage;
import fr.dgfip.bareme.analysis.Report;
import fr.dgfip.bareme.analysis.RuleSetAnalysis;
import fr.dgfip.bareme.ruleset.RuleSet;
import java.util.List;

/** Reviews a rule set nobody decides with yet: its tables, its cases, and what its cases leave untried. Records nothing. */
public final class RuleSetReview {
    private final CaseTrial trial;
    private final CellLanguage language;

    /** @param language how the report writes conditions and values */
    public RuleSetReview(CaseTrial trial, CellLanguage language) {
        this.trial = trial;
        this.language = language;
    }

    /** The report, on the calling thread: cases take about as long as that many decisions, tables at most a few seconds. */
    public Report report(RuleSet ruleSet) {
        List<CaseRun> runs = ruleSet.cases().stream()
                .map(testCase -> trial.run(ruleSet, testCase))
                .toList();
        return RuleSetAnalysis.report(ruleSet, language, runs, RuleSetAnalysis.STEPS_PER_TABLE);
    }
}

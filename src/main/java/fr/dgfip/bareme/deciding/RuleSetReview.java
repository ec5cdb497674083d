package fr.dgfip.bareme.deciding;

import fr.dgfip.bareme.analysis.CaseRun;
import fr.dgfip.bareme.analysis.CellLanguage;
import fr.dgfip.bareme.analysis.RecentUse;
import fr.dgfip.bareme.analysis.Report;
import fr.dgfip.bareme.analysis.RuleSetAnalysis;
import fr.dgfip.bareme.journal.JournalUnavailable;
import fr.dgfip.bareme.journal.RecordedRequest;
import fr.dgfip.bareme.ruleset.RuleSet;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Reviews a rule set nobody decides with yet: its tables, its cases, what its cases leave untried, and what callers hardly
 * send. Records nothing.
 */
public final class RuleSetReview {
    /** Requests of the last {@value #DAYS} days. */
    public interface Recent {
        /**
         * At most {@value #MOST_REQUESTS} requests of the type, spread over these days.
         *
         * @throws JournalUnavailable when it does not answer in time
         */
        List<RecordedRequest> of(String type);
    }

    private static final Logger LOG = Logger.getLogger(RuleSetReview.class);

    public static final int DAYS = 30;

    /** A share of one in a hundred still shows; half a second for the slowest type. */
    public static final int MOST_REQUESTS = 300;

    private final CaseTrial trial;
    private final CellLanguage language;
    private final Recent recent;

    /** @param language how the report writes conditions and values */
    public RuleSetReview(CaseTrial trial, CellLanguage language, Recent recent) {
        this.trial = trial;
        this.language = language;
        this.recent = recent;
    }

    /**
     * The report, on the calling thread: cases and recent requests take about as long as that many decisions, tables at most
     * a few seconds.
     */
    public Report report(RuleSet ruleSet) {
        List<CaseRun> runs = ruleSet.cases().stream()
                .map(testCase -> trial.run(ruleSet, testCase))
                .toList();
        return RuleSetAnalysis.report(ruleSet, language, runs, recentUse(ruleSet), RuleSetAnalysis.STEPS_PER_TABLE);
    }

    /** Empty when the journal does not answer in time: an office is told all the rest. */
    private Optional<RecentUse> recentUse(RuleSet ruleSet) {
        RecentUse use = new RecentUse(ruleSet);
        try {
            recent.of(ruleSet.notice().type())
                    .forEach(request -> trial.inputs(ruleSet, request).ifPresent(use::add));
            return Optional.of(use);
        } catch (JournalUnavailable e) {
            LOG.warnf("Compte rendu sans les demandes récentes : %s", e.getMessage());
            return Optional.empty();
        }
    }
}

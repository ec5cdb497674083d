package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** The rule that sets the start of use. */
public record StartResult(
        MatchedRow row,
        @Term("Règle du début") StartRule rule,
        @Term("État") CheckState state,
        @Term("Motif") String label)
        implements RowOutcome {

    StartFacts facts() {
        return (StartFacts) row.input();
    }

    /** The check it answers. */
    public CheckResult check() {

        return new CheckResult(row, CheckCode.R14, state, Optional.empty(), label);
    }

    /** Whether it gives a day that its own facts or the scheme exclude. */
    public boolean isUnlawful() {
        if (rule == StartRule.FIRST_SUPPLY) {
            return facts().scheme().isMonthly() || facts().firstSupply() != FirstSupply.NOTIFIED_IN_TIME;
        }
        return rule != StartRule.TO_JUDGE && facts().scheme().isMonthly() != (rule == StartRule.NUMBER_DATE);
    }
}

package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.List;
import java.util.Optional;

/** What a reminder says and who is told. */
public record ReminderResult(
        MatchedRow row,
        @Term("États à informer") Informed informed,
        @Term("Motif") String label) implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        List<String> reminders = ((ReminderFacts) row.input())
                .reminders().stream().map(Reminder::inWords).toList();
        return Optional.of(Reason.of(row, label + " " + Listing.of(reminders) + ".", Optional.empty(), true));
    }
}

package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** How far the pole is built, and what is entrusted to it. */
public record PhaseResult(
        MatchedRow row,
        @Term("Pôle ouvert") boolean open,
        @Term(value = "Effectif prévu", unit = "emplois") Optional<Integer> staff,
        @Term("Relance confiée") boolean remindersEntrusted,
        @Term("Messages Wifip confiés") boolean messagesEntrusted,
        @Term("Rédaction confiée") boolean draftingEntrusted,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }
}

package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** A gate that a claim raises. */
public record GateRaised(
        MatchedRow row,
        @Term("Porte") String code,
        @Term("Motif") String label,
        @Term("Portée") GateScope scope,
        @Term("Terme compté depuis") DateOrigin origin,
        @Term(value = "Jours", unit = "jours") Optional<Integer> days)
        implements RowOutcome {
    public ClaimFact claim() {
        return (ClaimFact) row.input();
    }

    /**
     * Days from the examination to the day the gate opens; empty when nothing says when. A period must be over: what it
     * holds up opens the day after its last.
     */
    public Optional<Integer> daysLeft() {
        return days.flatMap(whole -> elapsed().map(passed -> whole + 1 - passed));
    }

    private Optional<Integer> elapsed() {
        if (origin == DateOrigin.RELANCE) {
            return claim().reminderDays();
        }
        if (origin == DateOrigin.DATE_LIMITE) {
            return claim().dueDays();
        }
        return origin == DateOrigin.MISE_EN_DEMEURE ? claim().medDays() : Optional.empty();
    }
}

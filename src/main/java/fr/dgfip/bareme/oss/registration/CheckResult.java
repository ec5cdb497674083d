package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Where one check stands, by the row that says so. */
public record CheckResult(
        MatchedRow row,
        @Term("Contrôle") CheckCode code,
        @Term("État") CheckState state,
        @Term("Motif de refus") Optional<Ground> ground,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    /** A check without an object explains nothing. */
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true))
                .filter(any -> state != CheckState.NOT_APPLICABLE);
    }

    CheckItem item() {
        return new CheckItem(
                code,
                label,
                state,
                ground.filter(any -> state == CheckState.NOT_MET),
                row.legalBasis(),
                row.id(),
                row.cell().address());
    }

    MissingItem missing() {
        return new MissingItem(code.code(), label, row.legalBasis());
    }
}

package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Whether one kind of operation may be declared through the scheme. */
public record OperationResult(
        MatchedRow row,
        @Term("Réponse") Eligibility eligibility,
        @Term("Motif") String label) implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    OperationKind operation() {
        return ((OperationFacts) row.input()).operation();
    }

    boolean isPossible() {
        return eligibility != Eligibility.NOT_ELIGIBLE;
    }

    OperationItem item() {
        return new OperationItem(operation(), eligibility, label, row.legalBasis());
    }
}

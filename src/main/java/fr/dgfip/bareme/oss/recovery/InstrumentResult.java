package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** The instrument of assistance with a country, and what follows for prescription. */
public record InstrumentResult(
        MatchedRow row,
        @Term("Instrument") Framework framework,
        @Term("Prescription") PrescriptionTerm term,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, country().label() + " : " + label, Optional.empty(), true));
    }

    Country country() {
        return ((CountryFacts) row.input()).country();
    }
}

package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;

/** What a country is for the one-stop shops. */
public record CountryResult(
        MatchedRow row, @Term("Territoire") Zone zone) implements RowOutcome {
    Country country() {
        return ((CountryFacts) row.input()).country();
    }
}

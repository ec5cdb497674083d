package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** What decides which service examines the request. Legal date: the filing date. */
public record FilingFacts(
        @Term("Mesure") Measure measure,
        @Term("Département") String department,
        @Term("Date de dépôt") LocalDate filingDate)
        implements TableInput {
    public static FilingFacts of(GuaranteeRequest request) {
        return new FilingFacts(request.measure(), request.department(), request.filingDate());
    }

    @Override
    public Optional<LocalDate> legalDate() {
        return Optional.of(filingDate);
    }
}

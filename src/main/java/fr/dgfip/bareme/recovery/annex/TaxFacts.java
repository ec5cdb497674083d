package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** Which tax is asked about. Legal date: the end of the period, so that a tax may come and go. */
public record TaxFacts(
        @Term("Taxe") String taxCode,
        @Term("Fin de la période") LocalDate periodEnd) implements TableInput {
    public static TaxFacts of(AnnexRequest request) {
        return new TaxFacts(request.taxCode(), request.period().to());
    }

    @Override
    public Optional<LocalDate> legalDate() {
        return Optional.of(periodEnd);
    }
}

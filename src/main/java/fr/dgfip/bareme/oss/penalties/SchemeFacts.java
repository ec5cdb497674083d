package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** Under what law of VAT the period falls. Legal date: its last day, on which all its VAT has become chargeable. */
public record SchemeFacts(
        @Term("Régime") Scheme scheme,
        @Term("Premier jour de la période") LocalDate firstDay,
        @Term("Dernier jour de la période") LocalDate lastDay)
        implements TableInput {
    static SchemeFacts of(PenaltyRequest request) {
        return new SchemeFacts(
                request.scheme(), request.period().firstDay(), request.period().lastDay());
    }

    @Override
    public Optional<LocalDate> legalDate() {
        return Optional.of(lastDay);
    }
}

package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One kind of operation asked for. Legal date: the start of use, because the operations to be declared come after it.
 *
 * @param start start of use
 */
public record OperationFacts(
        @Term("Opération") OperationKind operation,
        @Term("Régime") Scheme scheme,
        @Term("Qualité du demandeur") ApplicantRole role,
        @Term("Établi dans l'Union") Optional<Boolean> unionEstablished,
        LocalDate start)
        implements TableInput {
    @Override
    public Optional<LocalDate> legalDate() {
        return Optional.of(start);
    }
}

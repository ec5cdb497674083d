package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;

/** The first return of the period. */
public record OriginalReturn(
        @Term("État de la déclaration") ReturnStatus status,
        @Term("Date de dépôt") Optional<LocalDate> filedOn,

        @Term(value = "TVA française déclarée", description = "Au centime : elle ne s’arrondit pas")
        @PositiveOrZero
        @DecimalMax("1000000000")
        Optional<Euros> declaredVat,

        @Term(
                value = "Déclaration finale déposée le",
                description = "Dernière déclaration du redevable dans le régime, après sa cessation ou son exclusion")
        Optional<LocalDate> finalReturnOn) {
    boolean isFiled() {
        return status == ReturnStatus.FILED;
    }
}

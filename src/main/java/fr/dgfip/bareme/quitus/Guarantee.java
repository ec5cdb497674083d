package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A guarantee that allows an early visa (CGI annexe II art. 242 quindecies). */
public record Guarantee(
        @Term("Nature de la garantie") GuaranteeKind kind,

        @Term("Numéro de la garantie") @Size(min = 1, max = 50)
        String number,

        @Term("Garantie valable du") LocalDate validFrom,
        @Term("Garantie valable au") LocalDate validTo) {
    boolean coversDay(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}

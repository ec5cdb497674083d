package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;

/** The sale of the debtor's business. */
public record BusinessSale(
        @Term("Dernière publication") LocalDate publishedOn,
        @Term("Prix encore détenu") Optional<@PositiveOrZero @DecimalMax("10000000000") Euros> priceHeld) {}

package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;

/** VAT of the taxable acquisitions of one month. */
public record MonthlyExposure(
        @Term(value = "Mois", description = "Premier jour du mois")
        LocalDate month,

        @Term("TVA des acquisitions du mois") @PositiveOrZero @DecimalMax("1000000000")
        Euros vat) {}

package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;

/** The VAT of the affair: decided already, or to be computed from its base. */
public record Assessment(
        @Term(value = "Base", description = "Base que le service retient ; celle que demande une réclamation")
        @Positive
        @DecimalMax("1000000000")
        Optional<Euros> base,

        @Term(value = "Taux appliqué", unit = "%", scale = 2) @PositiveOrZero @DecimalMax("100")
        Optional<BigDecimal> rate,

        @Term("TVA décidée") @PositiveOrZero @DecimalMax("1000000000")
        Optional<Euros> decided) {}

package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;

/** What a guarantor undertakes, and what for. */
public record CautionOffer(
        @Term("Portée de la caution") CautionScope scope,

        @Term(
                value = "Prix hors taxe de l'opération",
                description = "En euros ; pour une caution d’une seule opération")
        @Positive
        @DecimalMax("1000000000")
        Optional<Euros> operationBase,

        @Term(value = "Croissance prévue", unit = "%", scale = 2, description = "Pour une caution globale")
        @DecimalMin("-100")
        @DecimalMax("1000")
        Optional<BigDecimal> forecastGrowth,

        @Term("Organisme de caution") @Size(min = 1, max = 100)
        Optional<String> guarantor,

        @Term("Engagement solidaire de la caution") Optional<Boolean> jointLiability,

        @Term("Montant de l'engagement") @Positive @DecimalMax("1000000000")
        Optional<Euros> amount) {}

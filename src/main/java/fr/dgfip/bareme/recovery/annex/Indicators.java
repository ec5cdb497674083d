package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;

/** Figures of the person by which some taxes are due or not. What is left out is not known. */
public record Indicators(
        @Term(value = "Véhicules de la flotte", unit = "véhicules") @Min(0) @Max(10_000_000)
        Optional<Integer> fleetVehicles,

        @Term(value = "Masse maximale du véhicule (tonnes)", unit = "tonnes", scale = 2)
        @PositiveOrZero
        @DecimalMax("1000")
        Optional<BigDecimal> vehicleMass,

        @Term("Recettes d'exploitation") @PositiveOrZero @DecimalMax("1000000000000")
        Optional<Euros> revenue,

        @Term(value = "Rentabilité moyenne", unit = "%", scale = 2) @DecimalMax("1000")
        Optional<BigDecimal> profitability,

        @Term("Recettes mondiales de services numériques") @PositiveOrZero @DecimalMax("1000000000000")
        Optional<Euros> worldRevenue,

        @Term("Recettes nationales de services numériques") @PositiveOrZero @DecimalMax("1000000000000")
        Optional<Euros> nationalRevenue) {
    static final Indicators UNKNOWN = new Indicators(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}

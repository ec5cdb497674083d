package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.Vin;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The vehicle at delivery. */
public record Vehicle(
        @Term("VIN") Vin vin,
        @Term("Genre") VehicleKind kind,

        @Term(value = "Cylindrée (cm3)", unit = "cm3") @Min(0) @Max(100_000)
        Optional<Integer> engineCc,

        @Term(value = "Puissance (kW)", unit = "kW", scale = 1) @PositiveOrZero
        Optional<BigDecimal> powerKw,

        @Term(value = "Longueur (m)", unit = "m", scale = 2) @PositiveOrZero
        Optional<BigDecimal> lengthM,

        @Term(value = "Masse au décollage (kg)", unit = "kg") @Min(0) @Max(1_000_000)
        Optional<Integer> takeOffKg,

        @Term(value = "Première mise en service", description = "Absente si le véhicule n’a jamais été mis en service")
        Optional<LocalDate> firstUseDate,

        @Term(value = "Kilométrage (km)", unit = "km", description = "Kilomètres parcourus à la livraison")
        @Min(0)
        @Max(2_000_000)
        Optional<Integer> odometerKm,

        @Term(value = "Heures d'utilisation", unit = "h", description = "Heures de navigation ou de vol à la livraison")
        @Min(0)
        @Max(1_000_000)
        Optional<Integer> useHours,

        @Term("Relevés kilométriques") List<OdometerReading> odometerHistory,
        @Term("Série de la plaque étrangère") Optional<PlateSeries> plateSeries,
        @Term("Première immatriculation dans l'Union") Optional<LocalDate> firstEuRegistration,
        @Term("Valeur de marché") Optional<Euros> marketValue,
        @Term("Signalement du VIN") VinSignal vinSignal,
        @Term("Destiné à la revente") boolean forResale) {
    public Vehicle {
        odometerHistory = List.copyOf(odometerHistory);
    }
}

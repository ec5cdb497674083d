package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The figures by which some taxes are due or not. Legal date: the end of the period. */
public record ThresholdFacts(
        @Term("Taxe") String taxCode,

        @Term(value = "Véhicules de la flotte", unit = "véhicules")
        Optional<Integer> fleetVehicles,

        @Term(value = "Masse maximale du véhicule (tonnes)", unit = "tonnes", scale = 2)
        Optional<BigDecimal> vehicleMass,

        @Term("Recettes d'exploitation") Optional<Euros> revenue,

        @Term(value = "Rentabilité moyenne", unit = "%", scale = 2)
        Optional<BigDecimal> profitability,

        @Term("Recettes mondiales de services numériques") Optional<Euros> worldRevenue,
        @Term("Recettes nationales de services numériques") Optional<Euros> nationalRevenue,
        @Term("Fin de la période") LocalDate periodEnd)
        implements TableInput {
    public static ThresholdFacts of(AnnexRequest request) {
        Indicators known = request.knownIndicators();
        return new ThresholdFacts(
                request.taxCode(),
                known.fleetVehicles(),
                known.vehicleMass(),
                known.revenue(),
                known.profitability(),
                known.worldRevenue(),
                known.nationalRevenue(),
                request.period().to());
    }

    @Override
    public Optional<LocalDate> legalDate() {
        return Optional.of(periodEnd);
    }
}

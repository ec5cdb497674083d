package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What decides whether a quitus is needed and who handles it. Legal date: the filing date. */
public record DossierFacts(
        @Term("Type de demande") Procedure procedure,
        @Term("Département") String department,
        @Term("Genre") VehicleKind kind,
        @Term(value = "Cylindrée (cm3)", unit = "cm3") int engineCc,

        @Term(value = "Puissance (kW)", unit = "kW", scale = 1)
        BigDecimal powerKw,

        @Term(value = "Longueur (m)", unit = "m", scale = 2) Optional<BigDecimal> lengthM,

        @Term(value = "Masse au décollage (kg)", unit = "kg")
        Optional<Integer> takeOffKg,

        @Term("Territoire d'origine") OriginTerritory origin,
        @Term("Lieu d'arrivée") ArrivalPlace arrival,
        @Term("Dispense de visa en cours") boolean visaWaiverInForce,
        @Term("Destiné à la revente") boolean forResale,
        @Term("Date de dépôt") LocalDate filingDate)
        implements TableInput {
    /** An absent displacement or power counts as zero: the request gives at least the one that matters. */
    public static DossierFacts of(QuitusRequest request) {
        Vehicle vehicle = request.vehicle();
        LocalDate acquiredOn = Dates.delivery(request);
        return new DossierFacts(
                request.procedure(),
                request.department(),
                vehicle.kind(),
                vehicle.engineCc().orElse(0),
                vehicle.powerKw().orElse(BigDecimal.ZERO),
                vehicle.lengthM(),
                vehicle.takeOffKg(),
                request.route().origin(),
                request.route().arrival(),
                request.visaWaiver()
                        .filter(waiver -> waiver.coversDay(acquiredOn))
                        .isPresent(),
                vehicle.forResale(),
                request.filingDate());
    }

    @Override
    public Optional<LocalDate> legalDate() {
        return Optional.of(filingDate);
    }
}

package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.Vin;
import fr.dgfip.bareme.quitus.OdometerReading;
import fr.dgfip.bareme.quitus.PlateSeries;
import fr.dgfip.bareme.quitus.Vehicle;
import fr.dgfip.bareme.quitus.VehicleKind;
import fr.dgfip.bareme.quitus.VinSignal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A vehicle being made up. */
final class VehicleDraft {
    /** CGI art. 298 sexies III-2. */
    private static final int NEW_MONTHS = 6;
    /** CGI art. 298 sexies III-2. */
    private static final int NEW_KM = 6_000;

    VehicleKind kind;
    String vin = "";
    /** Mistyped: a character is lost. */
    boolean vinShortened;

    Optional<Integer> engineCc = Optional.empty();
    Optional<BigDecimal> powerKw = Optional.empty();
    Optional<BigDecimal> lengthM = Optional.empty();
    Optional<Integer> takeOffKg = Optional.empty();
    Optional<LocalDate> firstUse = Optional.empty();
    Optional<Integer> km = Optional.empty();
    Optional<Integer> useHours = Optional.empty();
    List<OdometerReading> readings = List.of();
    Optional<PlateSeries> plates = Optional.empty();
    Optional<LocalDate> firstEuRegistration = Optional.empty();
    /** Price when new, in euros. */
    int valueWhenNew;
    /** What such a vehicle is worth at delivery, in euros. */
    int value;

    boolean valueKnown;
    VinSignal vinSignal = VinSignal.AUCUN;
    boolean forResale;

    VehicleDraft(VehicleKind kind) {
        this.kind = kind;
    }

    /** New in the sense of the CGI. */
    boolean isNew(LocalDate delivery) {
        return firstUse.map(first -> !delivery.isAfter(first.plusMonths(NEW_MONTHS)))
                        .orElse(true)
                || km.orElse(0) < NEW_KM;
    }

    /** The first day on which a vehicle is more than six months old. */
    static LocalDate firstUseBeyondLimit(LocalDate delivery, int days) {
        return delivery.minusDays(days).minusMonths(NEW_MONTHS);
    }

    Vehicle build() {
        return new Vehicle(
                new Vin(vinShortened ? vin.substring(1) : vin),
                kind,
                engineCc,
                powerKw,
                lengthM,
                takeOffKg,
                firstUse,
                km,
                useHours,
                readings,
                plates,
                firstEuRegistration,
                Optional.of(value).filter(known -> valueKnown).map(euros -> new Euros(BigDecimal.valueOf(euros))),
                vinSignal,
                forResale);
    }
}

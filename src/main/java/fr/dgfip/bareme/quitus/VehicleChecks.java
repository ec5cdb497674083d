package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.RequestProblems;
import java.math.BigDecimal;

/** What a request must tell of its vehicle, by kind. */
final class VehicleChecks {
    private static final int SMALL_ENGINE_CC = 48;
    private static final BigDecimal SMALL_ENGINE_KW = new BigDecimal("7.2");

    /** A vehicle that has gone further was put in service. */
    private static final int DELIVERY_RUN_KM = 1_000;

    private final QuitusRequest request;
    private final RequestProblems problems;

    VehicleChecks(QuitusRequest request, RequestProblems problems) {
        this.request = request;
        this.problems = problems;
    }

    void check() {
        Vehicle vehicle = request.vehicle();
        if (vehicle.kind().medium() == Medium.LAND) {
            checkLandVehicle(vehicle);
        } else {
            boolean boat = vehicle.kind().medium() == Medium.BOAT;
            if (boat && vehicle.lengthM().isEmpty()) {
                problems.missing(
                        "/vehicle/lengthM",
                        "la longueur d'un bateau décide s'il est un moyen de transport : renseignez-la.");
            }
            if (!boat && vehicle.takeOffKg().isEmpty()) {
                problems.missing(
                        "/vehicle/takeOffKg",
                        "la masse au décollage d'un aéronef décide s'il est un moyen de transport.");
            }
            if (vehicle.firstUseDate().isPresent() && vehicle.useHours().isEmpty()) {
                problems.missing(
                        "/vehicle/useHours", "les heures de navigation ou de vol décident si l'engin est neuf.");
            }
        }
    }

    private void checkLandVehicle(Vehicle vehicle) {
        if (vehicle.kind() == VehicleKind.REMORQUE || vehicle.kind() == VehicleKind.AGRICOLE) {
            return;
        }
        if (vehicle.engineCc().isEmpty()
                && vehicle.powerKw().map(SMALL_ENGINE_KW::compareTo).orElse(0) >= 0) {
            problems.missing("/vehicle/engineCc", "donnez la cylindrée du véhicule, 0 pour un moteur électrique.");
        }
        if (vehicle.powerKw().isEmpty()
                && vehicle.engineCc().filter(cc -> cc <= SMALL_ENGINE_CC).isPresent()) {
            problems.missing(
                    "/vehicle/powerKw",
                    "jusqu'à 48 cm3, la puissance décide si le véhicule est un moyen de transport.");
        }
        if (vehicle.firstUseDate().isPresent() && vehicle.odometerKm().isEmpty()) {
            problems.missing(
                    "/vehicle/odometerKm",
                    "le kilométrage à la livraison décide si le véhicule est neuf : renseignez-le.");
        }
        boolean used = request.holder().isPresent()
                || vehicle.odometerKm().filter(km -> km > DELIVERY_RUN_KM).isPresent();
        if (used && vehicle.firstUseDate().isEmpty()) {
            problems.missing(
                    "/vehicle/firstUseDate",
                    "un véhicule qui a un titulaire ou a roulé a été mis en service : dites quand.");
        }
    }
}

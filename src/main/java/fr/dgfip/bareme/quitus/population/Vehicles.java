package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.quitus.OdometerReading;
import fr.dgfip.bareme.quitus.VehicleKind;
import fr.dgfip.bareme.quitus.VinSignal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes up vehicles, and what they are worth. */
final class Vehicles {
    private static final int MONTHS = 12;
    private static final int PERCENT = 100;
    /** A vehicle sold as used, and more than six months old, has gone farther: otherwise it is new in law. */
    private static final int LEAST_USED_KM = 6_001;

    private Vehicles() {}

    static VehicleDraft draw(Draw draw, int number, Deal deal, LocalDate delivery) {
        VehicleDraft vehicle = new VehicleDraft(draw.pick("kind", VehicleKind.class));
        vehicle.valueWhenNew = draw.spread("value." + vehicle.kind);
        engine(draw, vehicle);
        if (deal == Deal.NEW) {
            unused(draw, vehicle, delivery);
        } else {
            used(draw, vehicle, delivery);
        }
        vehicle.valueKnown = draw.chance("market-value-known");
        vehicle.vin =
                Identifiers.vin(draw, number, vehicle.firstUse.orElse(delivery).getYear());
        vehicle.vinShortened = draw.chance("vin-mistake");
        vehicle.vinSignal = draw.chance("vin-again") ? VinSignal.DEJA_QUITUS : VinSignal.AUCUN;
        return vehicle;
    }

    private static void engine(Draw draw, VehicleDraft vehicle) {
        boolean electric = vehicle.kind == VehicleKind.VP && draw.chance("electric");
        int cc = switch (vehicle.kind) {
            case CYCLO -> draw.between(49, 50);
            case MOTO, QUAD -> draw.between(125, 1300);
            case CAM -> draw.between(5000, 12000);
            default -> draw.between(999, 2999);
        };
        int kilowatts = vehicle.kind == VehicleKind.CYCLO ? draw.between(3, 7) : draw.between(40, 230);
        vehicle.engineCc = Optional.of(electric ? 0 : cc);
        vehicle.powerKw = Optional.of(BigDecimal.valueOf(kilowatts).setScale(1));
    }

    private static void unused(Draw draw, VehicleDraft vehicle, LocalDate delivery) {
        boolean registered = draw.chance("new.registered");
        vehicle.value = vehicle.valueWhenNew;
        vehicle.km = Optional.of(registered ? draw.within("new.km") : draw.between(5, 60));
        if (registered) {
            vehicle.firstUse = Optional.of(delivery.minusDays(draw.between(1, 170)));
        }
    }

    private static void used(Draw draw, VehicleDraft vehicle, LocalDate delivery) {
        int months = draw.spread("age-months");
        LocalDate firstUse = delivery.minusMonths(months).minusDays(draw.between(1, 27));
        int km = draw.spread("km-year") * months / MONTHS;
        aged(draw, vehicle, delivery, firstUse, Math.max(km, LEAST_USED_KM + draw.between(0, 3_000)));
        if (draw.chance("first-eu-registration-late")) {
            vehicle.firstEuRegistration = Optional.of(delivery.minusDays(draw.between(5, 150)));
        } else if (draw.chance("first-eu-registration-known")) {
            vehicle.firstEuRegistration = vehicle.firstUse;
        }
        if (draw.chance("odometer-history")) {
            vehicle.readings = readings(draw, vehicle, delivery);
        }
    }

    /** Settles age and distance, and from the age what the vehicle is worth. */
    static void aged(Draw draw, VehicleDraft vehicle, LocalDate delivery, LocalDate firstUse, int km) {
        vehicle.firstUse = Optional.of(firstUse);
        vehicle.km = Optional.of(km);
        vehicle.value = worth(draw.parameters(), vehicle.valueWhenNew, months(firstUse, delivery));
        vehicle.readings = List.of();
        vehicle.firstEuRegistration = Optional.empty();
    }

    /** What is left of the value when new, month by month between the yearly shares. */
    private static int worth(Parameters parameters, int valueWhenNew, int months) {
        String[] shares = parameters.text("depreciation").split(" ");
        int year = Math.min(months / MONTHS, shares.length - 2);
        int before = Integer.parseInt(shares[year]);
        int after = Integer.parseInt(shares[year + 1]);
        int part = Math.min(MONTHS, months - year * MONTHS);
        return Math.toIntExact((long) valueWhenNew * (before * MONTHS - (before - after) * part) / (MONTHS * PERCENT));
    }

    private static int months(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
    }

    private static List<OdometerReading> readings(Draw draw, VehicleDraft vehicle, LocalDate delivery) {
        LocalDate first = vehicle.firstUse.orElseThrow();
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, delivery));
        int km = vehicle.km.orElseThrow();
        List<OdometerReading> readings = new ArrayList<>();
        int share = draw.between(20, 50);
        for (int i = draw.between(1, 3); i > 0 && share < PERCENT; i--) {
            readings.add(reading(first, days, km, share));
            share += draw.between(10, 30);
        }
        if (draw.chance("odometer-mistake")) {
            readings.add(new OdometerReading(delivery.minusDays(40), km * 2));
        }
        return readings;
    }

    /** Where the odometer stood after this share of its life. */
    static OdometerReading reading(LocalDate first, int days, int km, int percent) {
        return new OdometerReading(
                first.plusDays((long) days * percent / PERCENT), Math.toIntExact((long) km * percent / PERCENT));
    }
}

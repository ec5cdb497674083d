package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.quitus.OdometerReading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The vehicle is not what it seems: F9, F10. */
final class VehicleSchemes {
    private static final int MONTHS = 12;
    private static final int PERCENT = 100;

    private VehicleSchemes() {}

    /** F9: the odometer was turned back; an earlier reading betrays it when one is known. */
    static void odometer(Draw draw, Draft draft) {
        Traces.car(draw, draft);
        int months = draw.within("F9.age-months");
        LocalDate firstUse = draft.delivery().minusMonths(months).minusDays(draw.between(1, 27));
        int trueKm = draw.within("F9.km-year") * months / MONTHS;
        Traces.aged(draw, draft, firstUse, trueKm / PERCENT * draw.within("F9.shown"));
        Traces.price(draw, draft, "F9.price");
        if (draw.chance("F9.reading-known")) {
            int days = Math.toIntExact(ChronoUnit.DAYS.between(firstUse, draft.delivery()));
            OdometerReading reading = Vehicles.reading(firstUse, days, trueKm, draw.within("F9.reading-at"));
            draft.vehicle.readings = List.of(reading);
        }
    }

    /** F10: an invoice far below the value, or a car of a third country that pretends to come from the Union. */
    static void undervaluation(Draw draw, Draft draft) {
        String variant = draw.pick("F10.variant");
        Traces.car(draw, draft);
        int months = draw.within("F10.age-months");
        LocalDate firstUse = draft.delivery().minusMonths(months).minusDays(draw.between(1, 27));
        Traces.aged(draw, draft, firstUse, draw.spread("km-year") * months / MONTHS);
        draft.vehicle.km = draft.vehicle.km.map(km -> Math.max(km, 7_000));
        draft.vehicle.valueKnown = draw.chance("F10.value-known");
        Traces.price(draw, draft, variant.equals("DISGUISED") ? "F10.disguised-price" : "F10.price");
        if (!variant.equals("UNDERVALUED")) {
            draft.vehicle.firstEuRegistration =
                    Optional.of(draft.delivery().minusDays(draw.within("F10.days-in-union")));
        }
    }
}

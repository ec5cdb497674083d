package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.quitus.ApplicantType;
import fr.dgfip.bareme.quitus.ArrivalPlace;
import fr.dgfip.bareme.quitus.Mandate;
import fr.dgfip.bareme.quitus.PlateSeries;
import fr.dgfip.bareme.quitus.Procedure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up honest files, with the oddities honest files have; what they declare and join is left to {@link Papers}. */
final class CleanFiles {
    /** Mainland departments but 20, which became two. */
    private static final List<String> MAINLAND = IntStream.rangeClosed(1, 95)
            .filter(number -> number != 20)
            .mapToObj(number -> Integer.toString(100 + number).substring(1))
            .toList();

    private static final List<String> CORSICA = List.of("2A", "2B");
    private static final int MANDATE_DAYS = 60;

    private CleanFiles() {}

    /** A whole honest file; now and then its applicant errs in what it declares. */
    static Draft settled(Draw draw, int number) {
        Draft draft = draw(draw, number);
        Papers.settle(draw, draft);
        if (draw.chance("declaration-mistake")) {
            Papers.mistake(draw, draft);
        }
        return draft;
    }

    static Draft draw(Draw draw, int number) {
        ApplicantType type = draw.pick("applicant", ApplicantType.class);
        return draw(draw, number, type, draw.pick("deal." + type, Deal.class));
    }

    static Draft draw(Draw draw, int number, ApplicantType type, Deal deal) {
        LocalDate filed = LocalDate.parse(draw.parameters().text("span.first"))
                .plusDays(draw.between(0, draw.parameters().whole("span.days") - 1));
        LocalDate delivery = filed.minusDays(draw.spread("filing-delay"));
        Draft draft = new Draft(
                number,
                draw.uuid().toString(),
                deal,
                filed,
                Applicants.draw(draw, number, type, filed),
                Vehicles.draw(draw, number, deal, delivery));
        draft.arrived = delivery;
        place(draw, draft);
        Sellers.draw(draw, draft, delivery);
        if (deal == Deal.NO_ACQUISITION) {
            draft.procedure = Procedure.SANS_ACQUISITION;
        } else {
            Sales.draw(draw, draft, delivery);
        }
        plates(draw, draft);
        roles(draw, draft);
        return draft;
    }

    private static void place(Draw draw, Draft draft) {
        boolean corsica = draw.chance("corsica");
        draft.department = draw.any(corsica ? CORSICA : MAINLAND);
        draft.arrival = corsica ? ArrivalPlace.CORSE : ArrivalPlace.METROPOLE;
    }

    /** Only who drives home a vehicle bought needs temporary plates. */
    private static void plates(Draw draw, Draft draft) {
        boolean drivenHome = draft.deal != Deal.NO_ACQUISITION && !draft.isIdentified();
        boolean temporary = draw.chance("plate-temporary");
        if (draw.chance("plate-known") && draft.vehicle.firstUse.isPresent()) {
            PlateSeries series = draw.any(List.of(PlateSeries.EXPORT, PlateSeries.TRANSIT));
            draft.vehicle.plates = Stream.of(series, PlateSeries.NORMALE)
                    .filter(plates -> plates == PlateSeries.NORMALE || drivenHome && temporary)
                    .findFirst();
        }
    }

    private static void roles(Draw draw, Draft draft) {
        if (draft.isAgent()) {
            LocalDate ordered = draft.theSale().invoiceDate.isBefore(draft.delivery())
                    ? draft.theSale().invoiceDate
                    : draft.delivery();
            draft.mandate = Optional.of(new Mandate(
                    draw.pick("principal", ApplicantType.class),
                    true,
                    Optional.of(ordered.minusDays(draw.between(1, MANDATE_DAYS))),
                    false));
        }
        if (draft.applicant.type == ApplicantType.ASSUJETTI_REVENDEUR) {
            draft.vehicle.forResale = draw.chance("for-resale");
            draft.procedure = draw.chance("quitus-only") ? Procedure.QUITUS_SEUL : Procedure.QUITUS_IMMAT_TPU;
        }
    }
}

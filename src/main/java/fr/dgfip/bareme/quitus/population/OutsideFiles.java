package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.quitus.ApplicantType;
import fr.dgfip.bareme.quitus.ArrivalPlace;
import fr.dgfip.bareme.quitus.OriginTerritory;
import fr.dgfip.bareme.quitus.Procedure;
import fr.dgfip.bareme.quitus.VehicleKind;
import fr.dgfip.bareme.quitus.VisaWaiver;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes an honest request one that the service has nothing to certify about. */
final class OutsideFiles {
    private static final List<String> THIRD_COUNTRIES = List.of("CH", "CH", "GB", "NO");
    private static final List<OriginTerritory> TERRITORIES =
            List.of(OriginTerritory.CANARIES, OriginTerritory.LIVIGNO, OriginTerritory.CEUTA);
    private static final List<String> OVERSEAS = List.of("971", "972", "973", "974", "976");
    private static final List<ArrivalPlace> OVERSEAS_PLACES = List.of(
            ArrivalPlace.DOM_GP, ArrivalPlace.DOM_MQ, ArrivalPlace.DOM_GF, ArrivalPlace.DOM_RE, ArrivalPlace.DOM_YT);
    private static final List<Procedure> OTHER_REQUESTS =
            List.of(Procedure.CAUTION, Procedure.DISPENSE_CAUTION, Procedure.DISPENSE_VISA, Procedure.REMBOURSEMENT);

    private OutsideFiles() {}

    static Draft draw(Draw draw, int number) {
        String why = draw.pick("outside");
        Draft draft = switch (why) {
            case "THIRD_COUNTRY", "TERRITORY" ->
                CleanFiles.draw(draw, number, ApplicantType.PARTICULIER, Deal.USED_FROM_PERSON);
            case "WAIVER", "OTHER_REQUEST" ->
                CleanFiles.draw(draw, number, ApplicantType.ASSUJETTI_REVENDEUR, Deal.USED_EXEMPT);
            default -> CleanFiles.draw(draw, number);
        };
        change(draw, draft, why);
        Papers.settle(draw, draft);
        if (why.equals("OTHER_REQUEST")) {
            draft.procedure = draw.any(OTHER_REQUESTS);
        }
        return draft;
    }

    private static void change(Draw draw, Draft draft, String why) {
        switch (why) {
            case "THIRD_COUNTRY" -> {
                draft.origin = OriginTerritory.TIERS;
                draft.theSeller().country = draw.any(THIRD_COUNTRIES);
                draft.held(draft.holder.orElseThrow().type(), draft.theSeller().country);
            }
            case "TERRITORY" -> draft.origin = draw.any(TERRITORIES);
            case "OVERSEAS" -> {
                int place = draw.between(0, OVERSEAS.size() - 1);
                draft.department = OVERSEAS.get(place);
                draft.arrival = OVERSEAS_PLACES.get(place);
            }
            case "OBJECT" -> draft.vehicle.kind = draw.any(List.of(VehicleKind.REMORQUE, VehicleKind.AGRICOLE));
            case "SMALL" -> small(draft.vehicle);
            case "OTHER_REGISTER" -> otherRegister(draw, draft.vehicle);
            case "WAIVER" -> {
                draft.vehicle.forResale = true;
                draft.visaWaiver = Optional.of(new VisaWaiver(
                        "SYN-" + draw.digits(6),
                        draft.delivery().minusDays(draw.between(10, 60)),
                        draft.delivery().plusDays(draw.between(10, 30))));
            }
            default -> {}
        }
    }

    private static void small(VehicleDraft vehicle) {
        vehicle.kind = VehicleKind.CYCLO;
        vehicle.engineCc = Optional.of(48);
        vehicle.powerKw = Optional.of(new BigDecimal("2.0"));
    }

    private static void otherRegister(Draw draw, VehicleDraft vehicle) {
        boolean boat = draw.between(0, 2) > 0;
        vehicle.kind = boat ? VehicleKind.BATEAU : VehicleKind.AERONEF;
        vehicle.lengthM =
                Optional.of(BigDecimal.valueOf(draw.between(800, 1600), 2)).filter(length -> boat);
        vehicle.takeOffKg = Optional.of(draw.between(1600, 5000)).filter(mass -> !boat);
        vehicle.useHours = vehicle.firstUse.map(first -> draw.between(150, 2000));
        vehicle.km = Optional.empty();
        vehicle.readings = List.of();
    }
}

package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.quitus.OriginalsState;
import fr.dgfip.bareme.quitus.SubmittedDocument;
import fr.dgfip.bareme.quitus.ViesStatus;
import fr.dgfip.bareme.quitus.VinSignal;
import java.util.Optional;

/** F11: false documents. What shows depends on what was forged; now and then nothing does. */
final class FalseDocuments {
    private FalseDocuments() {}

    static void forge(Draw draw, Draft draft) {
        Traces.price(draw, draft, "F11.price");
        draft.forgery = draw.chance("F11.perfect") ? "NOTHING" : draw.pick("F11.kind");
        switch (draft.forgery) {
            case "IDENTITY" ->
                Sellers.vies(
                        draft.theSeller(), draw.chance("F11.invalid") ? ViesStatus.INVALIDE : ViesStatus.VALIDE, false);
            case "VEHICLE" -> vehicle(draw, draft.vehicle);
            case "INVOICE" -> {
                if (draw.chance("F11.both-mentions")) {
                    Traces.bothMentions(draw, draft);
                }
                draft.theSale().unusualLanguage = draw.chance("F11.unusual-language");
            }
            default -> {}
        }
    }

    private static void vehicle(Draw draw, VehicleDraft vehicle) {
        String how = draw.pick("F11.vin");
        if (how.equals("MALFORMED")) {
            vehicle.vin = vehicle.vin.replace("ZZZ", "OQI");
        } else {
            vehicle.vinSignal = VinSignal.valueOf(how);
        }
    }

    /** Dealers and agents are asked for originals; from others come copies that cannot be read. */
    static void withhold(Draft draft) {
        if (!draft.forgery.equals("ORIGINALS")) {
            return;
        }
        if (draft.owesProof()) {
            draft.originals = OriginalsState.NON_PRODUITS;
        } else {
            Documents.replace(draft, "D06", Optional.of(new SubmittedDocument("D06", false, Optional.empty())));
        }
    }
}

package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.quitus.HolderDocument;
import fr.dgfip.bareme.quitus.HolderMention;
import fr.dgfip.bareme.quitus.HolderType;
import fr.dgfip.bareme.quitus.InvoiceMention;
import fr.dgfip.bareme.quitus.OriginTerritory;
import fr.dgfip.bareme.quitus.VehicleKind;
import fr.dgfip.bareme.quitus.ViesStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What several schemes leave in a file. */
final class Traces {
    private static final int MONTHS = 12;
    private static final int YOUNG_MONTHS = 11;

    private Traces() {}

    /** Makes the car another: so far gone, in service since that day. */
    static void aged(Draw draw, Draft draft, LocalDate firstUse, int km) {
        Vehicles.aged(draw, draft.vehicle, draft.delivery(), firstUse, km);
        draft.vehicle.vin = Identifiers.ofYear(draft.vehicle.vin, firstUse.getYear());
    }

    /** A recent car of a leasing, rental or maker's fleet, whose holder sold it free of VAT. */
    static void fleetCar(Draw draw, Draft draft) {
        car(draw, draft);
        int months = draw.within("fleet-age-months");
        LocalDate firstUse = draft.delivery().minusMonths(months).minusDays(draw.between(1, 27));
        aged(draw, draft, firstUse, draw.within("fleet-km-year") * months / MONTHS);
        draft.held(draw.pick("fleet-holder", HolderType.class), draw.pick("fleet-country"));
        draft.origin = OriginTerritory.valueOf(draft.holderCountry());
    }

    /** The schemes are about cars. */
    static void car(Draw draw, Draft draft) {
        draft.vehicle.kind = VehicleKind.VP;
        draft.vehicle.valueWhenNew = draw.spread("value.VP");
    }

    static void price(Draw draw, Draft draft, String range) {
        Sales.priced(draft, draw.within(range));
    }

    static void chain(Draw draw, Draft draft, String rateOfTwo) {
        Sellers.chain(draft, draw.chance(rateOfTwo) ? 2 : 1);
    }

    /** Moves the seller to another State; its number follows. */
    static void sellerIn(Draw draw, Draft draft, String country) {
        draft.theSeller().country = country;
        draft.theSeller().vatNumber = Optional.of(Identifiers.vatNumber(draw, country));
        draft.theSale().currency = "EUR";
        draft.theSale().ecbRate = Optional.empty();
    }

    static void youngSeller(Draw draw, Draft draft) {
        Sellers.registered(draft.theSeller(), draft.delivery(), draw.between(0, YOUNG_MONTHS));
    }

    static void vies(Draw draw, Draft draft, String rateInvalid, String rateMismatch) {
        if (draw.chance(rateInvalid)) {
            Sellers.vies(draft.theSeller(), ViesStatus.INVALIDE, false);
        } else if (draw.chance(rateMismatch)) {
            Sellers.vies(draft.theSeller(), ViesStatus.VALIDE, false);
        }
    }

    /** A margin beside VAT said to be included. */
    static void bothMentions(Draw draw, Draft draft) {
        draft.theSale().mentions = List.of(InvoiceMention.MARGE, InvoiceMention.TVA_ORIGINE);
        Sales.charge(draw, draft);
    }

    /** The paper of a holder who sold free of VAT, in the words of a group. */
    static void holderPaper(Draw draw, Draft draft, String group) {
        switch (draw.pick(group)) {
            case "EXO_LIC" -> Papers.paper(draw, draft, HolderDocument.FACTURE, HolderMention.EXO_LIC);
            case "SILENCE" -> Papers.paper(draw, draft, HolderDocument.FACTURE, HolderMention.SILENCE);
            case "ABSENT" -> Papers.paper(draw, draft, HolderDocument.ABSENTE, HolderMention.SILENCE);
            default -> falsePaper(draw, draft);
        }
    }

    static void falsePaper(Draw draw, Draft draft) {
        if (draw.between(0, 1) == 1) {
            Papers.paper(draw, draft, HolderDocument.FACTURE, HolderMention.MARGE);
        } else {
            Papers.paper(draw, draft, HolderDocument.ATTESTATION, HolderMention.NON_SOUMIS);
        }
    }

    static void surge(Draw draw, Draft draft) {
        Applicants.volume(draft.applicant, draw.within("surge"));
    }

    static void sharedContacts(Draw draw, Draft draft) {
        draft.applicant.sharedContactApplicants = Optional.of(draw.within("shared-many"));
    }
}

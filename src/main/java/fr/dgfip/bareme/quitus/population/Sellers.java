package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.quitus.HolderType;
import fr.dgfip.bareme.quitus.IntermediateSeller;
import fr.dgfip.bareme.quitus.OriginTerritory;
import fr.dgfip.bareme.quitus.SellerType;
import fr.dgfip.bareme.quitus.ViesStatus;
import java.time.LocalDate;
import java.util.Optional;

/** Makes up sellers, holders and the chain between them. */
final class Sellers {
    private Sellers() {}

    static void draw(Draw draw, Draft draft, LocalDate delivery) {
        String country = draw.pick("country");
        draft.origin = OriginTerritory.valueOf(country);
        switch (draft.deal) {
            case NO_ACQUISITION -> draft.held(HolderType.PARTICULIER, country);
            case USED_FROM_PERSON -> fromPerson(draft, country);
            case NEW -> ofNewVehicle(draw, draft, country, delivery);
            case USED_MARGIN -> ofMarginVehicle(draw, draft, country, delivery);
            default -> ofTaxedVehicle(draw, draft, country, delivery);
        }
    }

    private static void fromPerson(Draft draft, String country) {
        draft.seller = Optional.of(new SellerDraft(SellerType.PARTICULIER, country));
        draft.held(HolderType.PARTICULIER, country);
    }

    private static void ofNewVehicle(Draw draw, Draft draft, String country, LocalDate delivery) {
        if (!draft.isIdentified() && draft.vehicle.firstUse.isPresent() && draw.chance("new-from-person")) {
            fromPerson(draft, country);
            return;
        }
        draft.seller = Optional.of(business(draw, draft, SellerType.ASSUJETTI, country, delivery));
        if (draft.vehicle.firstUse.isPresent()) {
            draft.held(HolderType.CONCESSION, country);
        }
    }

    private static void ofMarginVehicle(Draw draw, Draft draft, String country, LocalDate delivery) {
        draft.seller = Optional.of(business(draw, draft, SellerType.ASSUJETTI_REVENDEUR, country, delivery));
        if (draft.owesProof() || draft.isProfessional() || draw.chance("holder-known")) {
            draft.held(draw.pick("margin-holder", HolderType.class), holderCountry(draw, country));
            chain(draft, draw.chance("two-sellers") ? 2 : 1);
        }
    }

    private static void ofTaxedVehicle(Draw draw, Draft draft, String country, LocalDate delivery) {
        boolean itself = draw.chance("holder-sells-itself");
        SellerType type = itself ? SellerType.ASSUJETTI : SellerType.ASSUJETTI_REVENDEUR;
        draft.seller = Optional.of(business(draw, draft, type, country, delivery));
        if (draft.isProfessional() || draw.chance("holder-known")) {
            draft.held(draw.pick("taxed-holder", HolderType.class), itself ? country : holderCountry(draw, country));
            chain(draft, itself ? 0 : 1);
        }
    }

    private static String holderCountry(Draw draw, String sellerCountry) {
        return draw.chance("other-country-holder") ? draw.pick("country") : sellerCountry;
    }

    /** So many traders between holder and applicant, the last of them the seller. */
    static void chain(Draft draft, int length) {
        draft.chain.clear();
        for (int i = 1; i <= length; i++) {
            String country = i == length ? draft.theSeller().country : draft.holderCountry();
            draft.chain.add(new IntermediateSeller(SellerType.ASSUJETTI_REVENDEUR, Country.of(country)));
        }
    }

    static SellerDraft business(Draw draw, Draft draft, SellerType type, String country, LocalDate delivery) {
        SellerDraft seller = new SellerDraft(type, country);
        if (draft.isProfessional() || draw.chance("seller-vat-told")) {
            seller.vatNumber = Optional.of(Identifiers.vatNumber(draw, country));
        }
        if (draw.chance("seller-since-known")) {
            registered(seller, delivery, draw.spread("seller-age-months"));
        }
        vies(seller, draw.pick("vies", ViesStatus.class), !draw.chance("vies-mismatch"));
        seller.anomalousFiles = Optional.of(draw.spread("seller-anomalies"));
        seller.watchListed = draw.chance("watch-listed");
        return seller;
    }

    static void registered(SellerDraft seller, LocalDate delivery, int monthsBefore) {
        seller.vatSince = Optional.of(delivery.minusMonths(monthsBefore).minusDays(1));
    }

    /** VIES compares name and address only for a number it knows. */
    static void vies(SellerDraft seller, ViesStatus status, boolean matches) {
        seller.vies = Optional.of(status);
        seller.viesNameMatches = Optional.of(matches).filter(told -> status == ViesStatus.VALIDE);
    }
}

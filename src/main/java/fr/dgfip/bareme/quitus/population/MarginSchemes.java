package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.quitus.HolderDocument;
import fr.dgfip.bareme.quitus.HolderMention;
import java.util.List;

/** The margin is claimed for a car that was bought free of VAT: F1, F2, F12. */
final class MarginSchemes {
    private static final List<String> NEIGHBOURS = List.of("BE", "NL", "LU", "ES");

    private MarginSchemes() {}

    /** F1: leasing and rental cars from Germany, sold under the margin at prices nobody honest can offer. */
    static void marginAbuse(Draw draw, Draft draft) {
        Traces.fleetCar(draw, draft);
        String country = draw.chance("F1.other-country") ? draw.any(NEIGHBOURS) : draft.holderCountry();
        Traces.sellerIn(draw, draft, country);
        Traces.chain(draw, draft, "F1.two-sellers");
        Traces.price(draw, draft, "F1.price");
        if (draw.chance("F1.young-seller")) {
            Traces.youngSeller(draw, draft);
        }
        Traces.holderPaper(draw, draft, "F1.paper");
    }

    /** F2: a company of a third State stands between, and invoices with a false mention. */
    static void triangulation(Draw draw, Draft draft) {
        Traces.fleetCar(draw, draft);
        Traces.sellerIn(draw, draft, draw.pick("F2.seller-country"));
        Sellers.chain(draft, draw.chance("F2.two-inserted") ? 3 : 2);
        Traces.price(draw, draft, "F2.price");
        if (draw.chance("F2.both-mentions")) {
            Traces.bothMentions(draw, draft);
        }
        draft.theSale().unusualLanguage = draw.chance("F2.unusual-language");
        if (draw.chance("F2.young-seller")) {
            Traces.youngSeller(draw, draft);
        }
        Traces.vies(draw, draft, "F2.invalid", "F2.mismatch");
        Traces.holderPaper(draw, draft, "F2.paper");
    }

    /** F12: the holder's own invoice says in its language that the delivery was exempt; nobody reads it. */
    static void unreadForeignDocument(Draw draw, Draft draft) {
        Traces.fleetCar(draw, draft);
        Traces.sellerIn(draw, draft, draft.holderCountry());
        Sellers.chain(draft, 1);
        Papers.paper(draw, draft, HolderDocument.FACTURE, HolderMention.EXO_LIC);
        Sales.priced(draft, draw.spread("price"));
    }
}

package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.quitus.HolderType;
import fr.dgfip.bareme.quitus.Mandate;
import java.time.LocalDate;
import java.util.Optional;

/** A new car is made to look used: F4, F5, F6. All declare it used. */
final class NewnessSchemes {
    private static final int SLOPPY_KM = 1_500;
    private static final int NEW_KM = 5_999;

    private NewnessSchemes() {}

    /** F4: fictitious sales to a shell company; the papers pass the limits by little, some not even that. */
    static void newSoldAsUsed(Draw draw, Draft draft) {
        int days = draw.within("F4.slack-days");
        boolean sloppyAge = draw.chance("F4.sloppy-age");
        int km = draw.chance("F4.sloppy-km") ? draw.between(SLOPPY_KM, NEW_KM) : draw.within("F4.km");
        justUsed(draw, draft, sloppyAge ? -days : days, km);
        draft.held(HolderType.ENTREPRISE, draft.theSeller().country);
        Traces.chain(draw, draft, "F4.two-sellers");
        Traces.price(draw, draft, "F4.price");
        if (draw.chance("F4.young-seller")) {
            Traces.youngSeller(draw, draft);
        }
        Traces.vies(draw, draft, "F2.invalid", "F4.mismatch");
        if (draft.owesProof()) {
            Traces.falsePaper(draw, draft);
        }
    }

    /** F5: a short rental, or a registration by a dealer, until six months and 6,000 km are passed. */
    static void falseUsed(Draw draw, Draft draft) {
        int km = draw.within(draw.chance("F5.busy") ? "F5.km-rental" : "F5.km-close");
        justUsed(draw, draft, draw.within("F5.slack-days"), km);
        draft.held(draw.pick("F5.holder", HolderType.class), draft.theSeller().country);
        Sellers.chain(draft, draw.chance("F5.direct") ? 0 : 1);
        Sales.priced(draft, draw.spread("price"));
        if (draft.owesProof()) {
            Traces.falsePaper(draw, draft);
        }
    }

    /** F6: paid and handed over while new, papers dated after the six months. */
    static void datedPapers(Draw draw, Draft draft) {
        justUsed(draw, draft, draw.within("F6.later-days"), draw.within("F6.km"));
        LocalDate disposal = draft.vehicle.firstUse.orElseThrow().plusMonths(draw.within("F6.disposed-months"));
        draft.theSale().fullPayment = Optional.of(disposal).filter(day -> draw.chance("F6.payment-known"));
        draft.theSale().handOver = Optional.of(disposal).filter(day -> draw.chance("F6.hand-over-known"));
        draft.theSale().invoiceDate = draft.delivery();
        draft.mandate = draft.mandate.map(mandate -> new Mandate(
                mandate.principalType(), true, Optional.of(disposal.minusDays(draw.between(1, 60))), false));
        draft.held(HolderType.CONCESSION, draft.theSeller().country);
        Sellers.chain(draft, 0);
        Sales.priced(draft, draw.spread("price"));
        if (draft.owesProof()) {
            Traces.falsePaper(draw, draft);
        }
    }

    /** @param days beyond the six months; negative for within */
    private static void justUsed(Draw draw, Draft draft, int days, int km) {
        Traces.car(draw, draft);
        LocalDate firstUse = VehicleDraft.firstUseBeyondLimit(draft.delivery(), days);
        Traces.aged(draw, draft, firstUse, km);
        draft.pretendsUsed = true;
    }
}

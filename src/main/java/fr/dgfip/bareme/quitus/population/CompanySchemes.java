package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.quitus.Mandate;
import java.time.LocalDate;
import java.util.Optional;

/** A business is not what it says: F3, F7, F8. */
final class CompanySchemes {
    private CompanySchemes() {}

    /** F3: a short-lived company, the seller abroad or the applicant itself, that never pays its VAT. */
    static void missingTrader(Draw draw, Draft draft) {
        boolean fleet = draw.chance("F3.fleet");
        if (fleet) {
            Traces.fleetCar(draw, draft);
        }
        if (draft.deal == Deal.USED_MARGIN) {
            Sellers.chain(draft, 1);
            Sellers.registered(draft.theSeller(), draft.delivery(), draw.within("F3.young-months"));
            Traces.vies(draw, draft, "F3.invalid", "F3.mismatch");
            if (draw.chance("F3.anomalies")) {
                draft.theSeller().anomalousFiles = Optional.of(draw.within("anomalies-many"));
            }
            if (fleet) {
                Traces.falsePaper(draw, draft);
            }
        } else {
            missingApplicant(draw, draft);
        }
        Traces.price(draw, draft, "F3.price");
    }

    private static void missingApplicant(Draw draw, Draft draft) {
        ApplicantDraft applicant = draft.applicant;
        Applicants.created(applicant, draft.filed, draw.within("F3.young-months"));
        applicant.filingsUpToDate = Optional.of(!draw.chance("F3.late-returns"));
        applicant.paymentsUpToDate = Optional.of(!draw.chance("F3.unpaid"));
        if (draw.chance("F3.surge")) {
            Traces.surge(draw, draft);
        }
        if (draw.chance("F3.shared")) {
            Traces.sharedContacts(draw, draft);
        }
        applicant.earlierAnomaly = draw.chance("F3.known");
        draft.declaredAs = Optional.of(draw.chance("F3.already-declared") ? "ALREADY" : "WAITING");
    }

    /** F7: a dealer who calls itself an agent, so as to be taxed on its fee alone. */
    static void falseAgent(Draw draw, Draft draft) {
        Mandate honest = draft.mandate.orElseThrow();
        LocalDate bought = draft.theSale().invoiceDate;
        boolean unsigned = draw.chance("F7.unsigned");
        LocalDate after = bought.plusDays(draw.within("F7.days-after"));
        Optional<LocalDate> signed = Optional.of(draw.chance("F7.signed-after") ? after : bought)
                .map(day -> day.isAfter(draft.filed) ? draft.filed : day)
                .filter(day -> !unsigned);
        draft.mandate = Optional.of(new Mandate(honest.principalType(), !unsigned, signed, draw.chance("F7.own-name")));
        draft.applicant.certificates12Months = draw.within("F7.certificates");
        Applicants.volume(draft.applicant, draw.spread("volume"));
        if (draw.chance("F7.fleet")) {
            fleetUnderMargin(draw, draft);
        }
    }

    /** F8: a young agent or dealer with sudden volume, gone before the VAT falls due. */
    static void vanishing(Draw draw, Draft draft) {
        ApplicantDraft applicant = draft.applicant;
        if (draw.chance("F8.young")) {
            Applicants.created(applicant, draft.filed, draw.within("F8.young-months"));
        }
        if (draw.chance("F8.surge")) {
            Traces.surge(draw, draft);
        }
        boolean late = draw.chance("F8.late");
        applicant.filingsUpToDate = Optional.of(!late);
        applicant.paymentsUpToDate = Optional.of(!late || draw.between(0, 1) == 1);
        if (draw.chance("F8.shared")) {
            Traces.sharedContacts(draw, draft);
        }
        applicant.earlierAnomaly = draw.chance("F8.known");
        if (draft.isAgent() && draw.chance("F8.fleet")) {
            fleetUnderMargin(draw, draft);
        }
    }

    private static void fleetUnderMargin(Draw draw, Draft draft) {
        Traces.fleetCar(draw, draft);
        Traces.sellerIn(draw, draft, draft.holderCountry());
        Sellers.chain(draft, 1);
        Traces.price(draw, draft, "F1.price");
        Traces.holderPaper(draw, draft, "F1.paper");
    }
}

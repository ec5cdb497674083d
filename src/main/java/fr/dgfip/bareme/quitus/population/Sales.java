package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.quitus.ApplicantType;
import fr.dgfip.bareme.quitus.InvoiceMention;
import fr.dgfip.bareme.quitus.TransportedBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes up sales. */
final class Sales {
    private static final int PERCENT = 100;
    private static final int LEAST_PRICE = 300;
    /** CGI art. 256 bis I-2°. */
    private static final int DEROGATORY_LIMIT = 10_000;

    private Sales() {}

    static void draw(Draw draw, Draft draft, LocalDate delivery) {
        SaleDraft sale = new SaleDraft(delivery);
        draft.sale = Optional.of(sale);
        priced(draft, draw.spread("price"));
        sale.invoiceNumber = "SYN-" + draw.digits(6);
        sale.invoiceDate = invoiceDate(draw, draft, delivery);
        if (draw.chance("payment-date-known")) {
            sale.fullPayment = Optional.of(delivery.minusDays(draw.spread("payment-advance")));
        }
        if (draw.chance("hand-over-known")) {
            sale.handOver = Optional.of(delivery);
        }
        currency(draw, draft);
        if (draft.applicant.type == ApplicantType.PBRD) {
            draft.applicant.intraEuPurchases =
                    Optional.of(new Euros(BigDecimal.valueOf(sale.price + draw.between(0, 3_000))));
        }
        InvoiceMention mention = mention(draw, draft);
        mention(draft, mention);
        if (mention == InvoiceMention.TVA_ORIGINE) {
            charge(draw, draft);
        }
        if (mention == InvoiceMention.EXO_LIC && draft.theSeller().vatNumber.isEmpty()) {
            draft.theSeller().vatNumber = Optional.of(Identifiers.vatNumber(draw, draft.theSeller().country));
        }
        String who = draft.isIdentified() ? "transport.business" : "transport.private";
        draft.transport = draw.pick(who, TransportedBy.class);
    }

    /** @param percent price in per cent of the market value */
    static void priced(Draft draft, int percent) {
        draft.theSale().price = Math.max(LEAST_PRICE, draft.vehicle.value / PERCENT * percent);
    }

    /** A private person applies with the invoice in hand. */
    private static LocalDate invoiceDate(Draw draw, Draft draft, LocalDate delivery) {
        String when = draw.pick("invoice");
        int days = draw.within("invoice-gap");
        if (when.equals("BEFORE")) {
            return delivery.minusDays(days);
        }
        LocalDate after = delivery.plusDays(days);
        return when.equals("SAME_DAY") || after.isAfter(draft.filed) ? delivery : after;
    }

    private static void currency(Draw draw, Draft draft) {
        SellerDraft seller = draft.theSeller();
        String name = "currency." + seller.country;
        if (seller.isBusiness() && draw.parameters().has(name) && draw.chance("local-currency")) {
            String[] rate = draw.parameters().text(name).split(" ");
            draft.theSale().currency = rate[0];
            draft.theSale().ecbRate = Optional.of(new BigDecimal(rate[1]));
        }
    }

    private static InvoiceMention mention(Draw draw, Draft draft) {
        if (!draft.theSeller().isBusiness()) {
            return InvoiceMention.AUCUNE;
        }
        return switch (draft.deal) {
            case USED_MARGIN -> InvoiceMention.MARGE;
            case USED_ORIGIN_VAT -> isBeyondLimit(draft) ? InvoiceMention.EXO_LIC : InvoiceMention.TVA_ORIGINE;
            case NEW -> draft.isIdentified() ? InvoiceMention.EXO_LIC : draw.pick("new-mention", InvoiceMention.class);
            default -> InvoiceMention.EXO_LIC;
        };
    }

    /** An association that buys for more than 10,000 EUR a year is taxed in France: the seller does not charge VAT. */
    private static boolean isBeyondLimit(Draft draft) {
        return draft.applicant
                .intraEuPurchases
                .filter(total -> total.compareTo(new Euros(BigDecimal.valueOf(DEROGATORY_LIMIT))) > 0)
                .isPresent();
    }

    static void mention(Draft draft, InvoiceMention mention) {
        draft.theSale().mentions = List.of(mention);
    }

    /** Charges the VAT of the seller's State. */
    static void charge(Draw draw, Draft draft) {
        draft.theSale().foreignRate = draw.parameters().whole("vat-rate." + draft.theSeller().country);
    }
}

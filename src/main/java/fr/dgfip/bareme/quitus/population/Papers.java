package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.VatNumber;
import fr.dgfip.bareme.quitus.ApplicantType;
import fr.dgfip.bareme.quitus.DeclaredRegime;
import fr.dgfip.bareme.quitus.Guarantee;
import fr.dgfip.bareme.quitus.GuaranteeKind;
import fr.dgfip.bareme.quitus.HolderDocument;
import fr.dgfip.bareme.quitus.HolderMention;
import fr.dgfip.bareme.quitus.HolderSale;
import fr.dgfip.bareme.quitus.HolderType;
import fr.dgfip.bareme.quitus.InvoiceMention;
import fr.dgfip.bareme.quitus.Payment;
import fr.dgfip.bareme.quitus.PaymentStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Settles what a file declares, pays and proves, from what it is about: as the law has it, or as a scheme pretends. */
final class Papers {
    /** CGI art. 278. */
    private static final BigDecimal NORMAL_RATE = BigDecimal.valueOf(20);

    private Papers() {}

    static void settle(Draw draw, Draft draft) {
        declare(draw, draft);
        if (draft.owesProof() && draft.deal == Deal.USED_MARGIN && draft.holderSale.isEmpty()) {
            proveHolder(draw, draft);
        }
        Documents.join(draw, draft);
    }

    private static void declare(Draw draw, Draft draft) {
        if (draft.deal == Deal.NO_ACQUISITION) {
            draft.regime = DeclaredRegime.SANS_ACQUISITION;
            return;
        }
        boolean fresh = !draft.pretendsUsed && draft.vehicle.isNew(draft.delivery());
        boolean exempt = draft.theSale().mentions.contains(InvoiceMention.EXO_LIC);
        if (fresh && !draft.isIdentified()) {
            payNow(draw, draft);
        } else if (fresh || exempt) {
            declareAcquisition(draw, draft);
        } else if (draft.isProfessional()) {
            boolean uncharged = draft.deal == Deal.USED_FROM_PERSON && (draft.isAgent() || draw.chance("uncharged"));
            draft.regime = uncharged ? DeclaredRegime.OCCASION_SANS_TVA : DeclaredRegime.NON_TAXABLE_MARGE;
        }
    }

    /** CGI art. 298 sexies: paid before the certificate. */
    static void payNow(Draw draw, Draft draft) {
        draft.regime = DeclaredRegime.NEUF_TVA_PAYEE;
        draft.declaredVat = tax(draft);
        int tooMuch = draw.chance("overpaid") ? draw.between(1, 50) : 0;
        pay(draw, draft, draft.declaredVat.plus(new Euros(BigDecimal.valueOf(tooMuch))), PaymentStatus.PAYE);
    }

    static void pay(Draw draw, Draft draft, Euros amount, PaymentStatus status) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(draft.delivery(), draft.filed));
        draft.payment = Optional.of(new Payment(
                "SYN" + draw.digits(9), amount, draft.filed.minusDays(draw.between(0, days)), status, true));
    }

    static Euros tax(Draft draft) {
        return draft.theSale().netInEuros().taxAt(NORMAL_RATE);
    }

    /** VAT of a taxed purchase computed on a wrong base, or paid by somebody who owes none. */
    static void mistake(Draw draw, Draft draft) {
        if (draft.declaredVat.isPositive()) {
            draft.declaredVat = new Euros(draft.declaredVat
                    .amount()
                    .multiply(BigDecimal.valueOf(draw.between(80, 97)))
                    .movePointLeft(2)
                    .setScale(0, RoundingMode.HALF_UP));
            draft.payment.ifPresent(paid -> pay(draw, draft, draft.declaredVat, paid.status()));
        } else if (draft.regime == DeclaredRegime.OCCASION_SANS_TVA) {
            payNow(draw, draft);
        }
    }

    private static void declareAcquisition(Draw draw, Draft draft) {
        draft.declaredVat = tax(draft);
        if (draft.applicant.type == ApplicantType.PBRD) {
            draft.regime = DeclaredRegime.AIC_CA3;
            draft.applicant.vatNumber = Optional.of(VatNumber.of(Identifiers.siren(draft.number)));
            return;
        }
        String how = draft.declaredAs.orElseGet(() -> draw.pick("declared"));
        draft.regime = how.equals("ALREADY") ? DeclaredRegime.AIC_DEJA_DECLAREE : DeclaredRegime.AIC_CA3;
        if (how.equals("GUARANTEE")) {
            draft.guarantee = Optional.of(new Guarantee(
                    draw.pick("guarantee", GuaranteeKind.class),
                    "SYN-" + draw.digits(6),
                    draft.filed.minusDays(draw.between(5, 80)),
                    draft.filed.plusDays(draw.between(5, 80))));
        }
    }

    /** A person attests not to be taxable; a business that could not deduct VAT says that none was charged. */
    private static void proveHolder(Draw draw, Draft draft) {
        boolean person = draft.holder
                .filter(holder -> holder.type() == HolderType.PARTICULIER)
                .isPresent();
        HolderDocument document = person ? HolderDocument.ATTESTATION : draw.pick("holder-paper", HolderDocument.class);
        paper(draw, draft, document, person ? HolderMention.NON_ASSUJETTI : HolderMention.NON_SOUMIS);
    }

    /** In the language of the holder. */
    static void paper(Draw draw, Draft draft, HolderDocument document, HolderMention mention) {
        String language = draw.parameters().text("language." + draft.holderCountry());
        draft.holderSale = Optional.of(new HolderSale(document, mention, language, true));
    }
}

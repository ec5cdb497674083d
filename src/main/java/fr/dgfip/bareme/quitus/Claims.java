package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Euros;
import java.util.Optional;

/** What the applicant claims, against what the rules found. */
record Claims(Examination examination) {
    boolean declaredUsed() {
        return regime() == DeclaredRegime.OCCASION_SANS_TVA || regime() == DeclaredRegime.NON_TAXABLE_MARGE;
    }

    /** Difference between VAT declared and VAT due, whichever is larger. */
    Euros vatGap() {
        return examination.vat().amount().minus(declared()).abs();
    }

    /** Whether the declared regime names the payment mode the law gives. */
    boolean regimeConsistent() {
        PaymentMode mode = examination.vat().mode();
        if (regime() == DeclaredRegime.NEUF_TVA_PAYEE) {
            return mode == PaymentMode.QUITUS_COMPTANT;
        }
        if (regime() == DeclaredRegime.AIC_CA3 || regime() == DeclaredRegime.AIC_DEJA_DECLAREE) {
            return mode == PaymentMode.CA3;
        }
        return mode == PaymentMode.AUCUN || mode == PaymentMode.VENDEUR_OSS;
    }

    /** The payment against what was declared; what is due beyond that is a gap, not a missing payment. */
    PaymentState paymentState() {
        boolean expected =
                regime() == DeclaredRegime.NEUF_TVA_PAYEE && declared().isPositive();
        Optional<Payment> payment = examination.request().payment();
        if (payment.isEmpty()) {
            return expected ? PaymentState.MANQUANT : PaymentState.NON_ATTENDU;
        }
        return paymentState(payment.get());
    }

    private PaymentState paymentState(Payment payment) {
        if (payment.status() == PaymentStatus.EN_ATTENTE) {
            return PaymentState.EN_COURS;
        }
        if (payment.status() != PaymentStatus.PAYE) {
            return PaymentState.ECHOUE;
        }
        if (!payment.referenceMatches()) {
            return PaymentState.DISCORDANT;
        }
        return payment.amount().compareTo(declared()) < 0 ? PaymentState.PARTIEL : PaymentState.CONFORME;
    }

    /** A margin beside VAT of origin or an exemption, or an invoice in a language foreign to its seller. */
    boolean contradictoryMentions() {
        OperationFacts operation = examination.operation();
        boolean taxedOrExempt = operation.originVatMention() || operation.exemptMention();
        return operation.marginClaimed() && taxedOrExempt
                || examination
                        .request()
                        .transaction()
                        .filter(Transaction::unusualLanguage)
                        .isPresent();
    }

    private DeclaredRegime regime() {
        return examination.request().declaration().regime();
    }

    private Euros declared() {
        return examination.request().declaration().vat();
    }
}

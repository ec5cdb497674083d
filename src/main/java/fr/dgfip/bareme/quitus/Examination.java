package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request of which scope, qualification, VAT regime and documents are known: the common ground of what decides its
 * circuit and its delivery. Lives within one rule; what it yields are facts.
 */
public record Examination(
        QuitusRequest request,
        PhaseResult phase,
        QualificationResult qualification,
        OperationFacts operation,
        Completeness completeness,
        VatDue vat) {

    /**
     * @param requirements documents required, in any order
     * @param rate normal rate in percentage points
     */
    public static Examination of(
            QuitusRequest request,
            PhaseResult phase,
            QualificationResult qualification,
            VatRegime regime,
            List<DocumentRequirement> requirements,
            BigDecimal rate) {
        return new Examination(
                request,
                phase,
                qualification,
                (OperationFacts) regime.row().input(),
                Completeness.of(request, requirements),
                VatDue.of(regime, price(request).orElse(Euros.ZERO), rate));
    }

    /** Price in euros, to the cent: an invoice in another currency is converted at the ECB rate (CGI art. 266-1 bis). */
    static Optional<Euros> price(QuitusRequest request) {
        return request.transaction()
                .map(sale -> sale.ecbRate()
                        .map(rate ->
                                new Euros(sale.netPrice().amount().divide(rate, Euros.SCALE, RoundingMode.HALF_UP)))
                        .orElse(sale.netPrice()));
    }

    public DeliveryFacts deliveryFacts() {
        return new DeliveryFacts(
                operation.applicantType(),
                operation.buyer(),
                operation.acquisition(),
                operation.qualification(),
                qualification.divergence(),
                vat.mode(),
                vat.amount().isPositive(),
                isSettled(),
                completeness.state(),
                completeness.marginProofMissing(),
                operation.holderRegime(),
                request.originals(),
                declarationState(),
                mandateState(),
                request.vehicle().vinSignal());
    }

    /** Nothing to pay before the quitus, or at least the VAT due was paid under the right reference. */
    private boolean isSettled() {
        return vat.mode() != PaymentMode.QUITUS_COMPTANT
                || !vat.amount().isPositive()
                || request.payment()
                        .filter(payment -> payment.status() == PaymentStatus.PAYE && payment.referenceMatches())
                        .filter(payment -> payment.amount().compareTo(vat.amount()) >= 0)
                        .isPresent();
    }

    private DeclarationState declarationState() {
        if (vat.mode() != PaymentMode.CA3) {
            return DeclarationState.SANS_OBJET;
        }
        if (request.declaration().regime() == DeclaredRegime.AIC_DEJA_DECLAREE) {
            return DeclarationState.DECLAREE;
        }
        // Not for persons under the derogatory regime (BOI-TVA-SECT-70-30-20, § 10)
        return operation.buyer() == BuyerCategory.IDENTIFIE
                        && request.guarantee()
                                .filter(guarantee -> guarantee.coversDay(request.filingDate()))
                                .isPresent()
                ? DeclarationState.GARANTIE
                : DeclarationState.AUCUNE;
    }

    private MandateState mandateState() {
        if (!operation.agent()) {
            return MandateState.SANS_OBJET;
        }
        if (operation.opaqueAgent()) {
            return MandateState.NOM_PROPRE;
        }
        return request.mandate()
                .map(mandate -> mandate.signed() ? signedState(mandate) : MandateState.NON_SIGNE)
                .orElse(MandateState.ABSENT);
    }

    /** Who signs an agent on after the purchase had it bought by somebody acting for himself (CGI art. 256 bis III). */
    private MandateState signedState(Mandate mandate) {
        Optional<LocalDate> signed = mandate.signatureDate();
        LocalDate delivery = Dates.delivery(request);
        boolean after = signed.filter(delivery::isBefore).isPresent()
                || request.transaction()
                        .map(Transaction::invoiceDate)
                        .filter(invoice -> signed.filter(invoice::isBefore).isPresent())
                        .isPresent();
        return after ? MandateState.POSTERIEUR : MandateState.VALABLE;
    }

    /**
     * @param sampled whether the request was drawn for a random control
     * @param standardVinFrom first use from which a VIN has its standard form
     */
    public RiskFacts riskFacts(boolean sampled, LocalDate standardVinFrom) {
        return new RiskFactsBuilder(this, sampled, standardVinFrom).build();
    }

    Optional<Euros> price() {
        return price(request);
    }

    MandateState mandate() {
        return mandateState();
    }

    NewnessFacts newness() {
        return (NewnessFacts) qualification.row().input();
    }
}

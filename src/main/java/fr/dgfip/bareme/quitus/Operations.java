package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;
import java.util.Optional;

/** Derives who acquires what, and what is claimed, from a request and its qualification. */
public final class Operations {
    private Operations() {}

    public static OperationFacts of(QuitusRequest request, QualificationResult qualification) {
        Optional<Transaction> sale = request.transaction();
        boolean agent = isAgent(request);
        boolean opaque =
                agent && request.mandate().filter(Mandate::actsInOwnName).isPresent();
        boolean marginClaimed = marginClaimed(request);
        return new OperationFacts(
                request.applicant().type(),
                request.mandate().map(Mandate::principalType),
                agent,
                opaque,
                buyer(request, opaque),
                request.isAcquisition(),
                qualification.qualification(),
                request.seller().map(Seller::type),
                mentions(sale, InvoiceMention.MARGE),
                originVat(sale),
                mentions(sale, InvoiceMention.EXO_LIC),
                request.declaration().regime(),
                marginClaimed,
                holderRegime(request, marginClaimed),
                distanceSale(request),
                intraEuPurchases(request),
                isRegistered(request),
                boughtFromHolder(request),
                request.holderSale().map(HolderSale::document),
                request.holderSale().map(HolderSale::language),
                deliveryDate(qualification));
    }

    private static LocalDate deliveryDate(QualificationResult qualification) {
        return ((NewnessFacts) qualification.row().input()).deliveryDate();
    }

    static boolean isAgent(QuitusRequest request) {
        return request.applicant().type() == ApplicantType.MANDATAIRE
                || request.mandate().isPresent();
    }

    /** An opaque agent acquires for itself (CGI art. 256 bis III); another one for its principal. */
    private static BuyerCategory buyer(QuitusRequest request, boolean opaque) {
        ApplicantType type = request.applicant().type() == ApplicantType.MANDATAIRE && !opaque
                ? request.mandate().map(Mandate::principalType).orElse(ApplicantType.PARTICULIER)
                : request.applicant().type();
        if (type == ApplicantType.PARTICULIER) {
            return BuyerCategory.PARTICULIER;
        }
        return type == ApplicantType.PBRD ? BuyerCategory.PBRD : BuyerCategory.IDENTIFIE;
    }

    private static boolean mentions(Optional<Transaction> sale, InvoiceMention mention) {
        return sale.filter(transaction -> transaction.mentions(mention)).isPresent();
    }

    private static boolean originVat(Optional<Transaction> sale) {
        return mentions(sale, InvoiceMention.TVA_ORIGINE)
                || sale.filter(transaction -> transaction.foreignVat().isPositive())
                        .isPresent();
    }

    /** First put in service means registered somewhere, whether or not the holder is told. */
    private static boolean isRegistered(QuitusRequest request) {
        return request.holder().isPresent() || request.vehicle().firstUseDate().isPresent();
    }

    /** The purchase at hand counts too; a new vehicle is taxed whatever the total (CGI art. 256 bis I-2°). */
    private static Optional<Euros> intraEuPurchases(QuitusRequest request) {
        return request.applicant()
                .intraEuPurchases()
                .map(total -> Examination.price(request)
                        .filter(price -> price.compareTo(total) > 0)
                        .orElse(total));
    }

    /** Dealers, and agents when they do not buy from a private person, owe the proof of the margin (CGI art. 297 G). */
    private static boolean owesProof(QuitusRequest request) {
        ApplicantType type = request.applicant().type();
        return type == ApplicantType.ASSUJETTI_REVENDEUR || type == ApplicantType.MANDATAIRE;
    }

    /**
     * Claimed by the declaration, by the invoice unless the acquisition is declared, and by a dealer or agent who declares
     * a used vehicle without VAT: there is no other ground for it.
     */
    private static boolean marginClaimed(QuitusRequest request) {
        DeclaredRegime regime = request.declaration().regime();
        if (regime == DeclaredRegime.AIC_CA3 || regime == DeclaredRegime.AIC_DEJA_DECLAREE) {
            return false;
        }
        boolean fromTaxable = request.seller()
                .filter(seller -> seller.type() != SellerType.PARTICULIER)
                .isPresent();
        boolean dealer = request.applicant().type() == ApplicantType.ASSUJETTI_REVENDEUR;
        return regime == DeclaredRegime.NON_TAXABLE_MARGE
                || mentions(request.transaction(), InvoiceMention.MARGE)
                || regime == DeclaredRegime.OCCASION_SANS_TVA && owesProof(request) && (dealer || fromTaxable);
    }

    /**
     * Only dealers and agents owe the proof, and only when the holder is taxable (CGI art. 297 G, 298 sexies A); a paper
     * that contradicts the margin does so whoever the holder is said to be.
     */
    private static HolderRegime holderRegime(QuitusRequest request, boolean marginClaimed) {
        if (!owesProof(request) || !marginClaimed) {
            return HolderRegime.SANS_OBJET;
        }
        Optional<HolderSale> paper = request.holderSale().filter(sale -> sale.document() != HolderDocument.ABSENTE);
        if (paper.filter(sale -> !isJustified(sale, request)).isPresent()) {
            return HolderRegime.NON_JUSTIFIE;
        }
        if (!hasTaxableHolder(request)) {
            return HolderRegime.SANS_OBJET;
        }
        return paper.isPresent() ? HolderRegime.JUSTIFIE : HolderRegime.A_JUSTIFIER;
    }

    /** A holder nobody names may be taxable. */
    private static boolean hasTaxableHolder(QuitusRequest request) {
        return request.holder()
                .map(holder -> holder.type() != HolderType.PARTICULIER)
                .orElse(request.vehicle().firstUseDate().isPresent());
    }

    private static boolean isJustified(HolderSale sale, QuitusRequest request) {
        boolean credible = sale.mention() != HolderMention.NON_ASSUJETTI || !hasTaxableHolder(request);
        return sale.complete()
                && credible
                && sale.mention() != HolderMention.EXO_LIC
                && sale.mention() != HolderMention.SILENCE;
    }

    /**
     * A taxable seller ships to a buyer who has no VAT number: French VAT may be due through the one-stop shop, whatever the
     * invoice shows, unless the sale is under the margin or by a small business.
     */
    private static boolean distanceSale(QuitusRequest request) {
        TransportedBy transport = request.route().transportedBy();
        boolean shipped = transport == TransportedBy.VENDEUR || transport == TransportedBy.TIERS_VENDEUR;
        boolean apart = mentions(request.transaction(), InvoiceMention.MARGE)
                || mentions(request.transaction(), InvoiceMention.EXO_FRANCHISE);
        return shipped
                && !apart
                && request.seller()
                        .filter(seller -> seller.type() != SellerType.PARTICULIER)
                        .isPresent();
    }

    /**
     * Whether the seller is the holder. An agent's principal buys from a dealer, who must have bought from the holder; a
     * dealer must have bought from someone who can be the holder.
     */
    private static boolean boughtFromHolder(QuitusRequest request) {
        if (isAgent(request)) {
            return request.chain().size() <= 1;
        }
        return request.chain().isEmpty()
                && request.seller().stream()
                        .allMatch(seller -> request.holder().stream()
                                .allMatch(holder -> seller.country().equals(holder.country())
                                        && (seller.type() == SellerType.PARTICULIER)
                                                == (holder.type() == HolderType.PARTICULIER)));
    }
}

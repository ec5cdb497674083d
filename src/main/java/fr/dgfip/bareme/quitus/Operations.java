package fr.dgfip.bareme.quitus;

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
                marginClaimed,
                holderRegime(request, marginClaimed),
                distanceSale(request),
                request.applicant().intraEuPurchases(),
                request.holder().isPresent(),
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

    private static boolean marginClaimed(QuitusRequest request) {
        return request.declaration().regime() == DeclaredRegime.NON_TAXABLE_MARGE
                || mentions(request.transaction(), InvoiceMention.MARGE);
    }

    /** Only dealers and agents owe the proof, and only when the holder is taxable (CGI art. 297 G, 298 sexies A). */
    private static HolderRegime holderRegime(QuitusRequest request, boolean marginClaimed) {
        boolean owesProof = request.applicant().type() == ApplicantType.ASSUJETTI_REVENDEUR
                || request.applicant().type() == ApplicantType.MANDATAIRE;
        boolean taxableHolder = request.holder()
                .filter(holder -> holder.type() != HolderType.PARTICULIER)
                .isPresent();
        if (!owesProof || !taxableHolder || !marginClaimed) {
            return HolderRegime.SANS_OBJET;
        }
        return request.holderSale()
                .filter(sale -> sale.document() != HolderDocument.ABSENTE)
                .map(sale -> isJustified(sale) ? HolderRegime.JUSTIFIE : HolderRegime.NON_JUSTIFIE)
                .orElse(HolderRegime.A_JUSTIFIER);
    }

    private static boolean isJustified(HolderSale sale) {
        return sale.mention() != HolderMention.EXO_LIC && sale.mention() != HolderMention.SILENCE;
    }

    /** A taxable seller ships to a buyer who has no VAT number: French VAT may be due through the one-stop shop. */
    private static boolean distanceSale(QuitusRequest request) {
        TransportedBy transport = request.route().transportedBy();
        boolean shipped = transport == TransportedBy.VENDEUR || transport == TransportedBy.TIERS_VENDEUR;
        return shipped
                && originVat(request.transaction())
                && request.seller()
                        .filter(seller -> seller.type() != SellerType.PARTICULIER)
                        .isPresent();
    }

    /** For an agent, what counts is that the dealer who sells to the principal bought from the holder. */
    private static boolean boughtFromHolder(QuitusRequest request) {
        return request.chain().size() <= (isAgent(request) ? 1 : 0);
    }
}

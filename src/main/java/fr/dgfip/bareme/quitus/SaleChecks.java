package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.util.Optional;

/** What a request must tell of the sale, or of there being none. */
final class SaleChecks {
    private static final BigDecimal ROUNDING_TOLERANCE = new BigDecimal("0.05");
    private static final String EURO = "EUR";

    private final QuitusRequest request;
    private final RequestProblems problems;

    SaleChecks(QuitusRequest request, RequestProblems problems) {
        this.request = request;
        this.problems = problems;
    }

    void check() {
        if (!request.isCertificate()) {
            return;
        }
        boolean declaresNone = request.declaration().regime() == DeclaredRegime.SANS_ACQUISITION;
        if (declaresNone == request.isAcquisition()) {
            problems.contradiction(
                    "/declaration/regime",
                    "le régime déclaré « Sans acquisition » va avec le type de demande « Certificat sans acquisition », et"
                            + " lui seul.");
        }
        if (request.isAcquisition()) {
            checkAcquisition();
        } else {
            checkNoAcquisition();
        }
        request.transaction().ifPresent(this::checkAmounts);
    }

    private void checkAcquisition() {
        if (request.transaction().isEmpty()) {
            problems.missing("/transaction", "une acquisition a une vente : renseignez-la.");
        }
        if (request.seller().isEmpty()) {
            problems.missing("/seller", "une acquisition a un vendeur : renseignez-le.");
        }
        DeclaredRegime regime = request.declaration().regime();
        boolean declares = regime == DeclaredRegime.AIC_CA3 || regime == DeclaredRegime.AIC_DEJA_DECLAREE;
        boolean agent = request.applicant().type() == ApplicantType.MANDATAIRE;
        if (declares && !agent && request.applicant().vatNumber().isEmpty()) {
            problems.missing("/applicant/vatNumber", "qui déclare son acquisition a un numéro de TVA : renseignez-le.");
        }
        if (regime == DeclaredRegime.NON_TAXABLE_MARGE
                && request.applicant().isProfessional()
                && request.vehicle().firstUseDate().isPresent()
                && request.holder().isEmpty()) {
            problems.missing(
                    "/holder", "la marge se justifie par le titulaire du certificat étranger : renseignez-le.");
        }
        checkSeller();
    }

    private void checkSeller() {
        Optional<Seller> taxable = request.seller()
                .filter(seller ->
                        seller.type() == SellerType.ASSUJETTI || seller.type() == SellerType.ASSUJETTI_REVENDEUR);
        boolean exempt = request.transaction()
                .filter(sale -> sale.mentions(InvoiceMention.EXO_LIC))
                .isPresent();
        if (exempt && taxable.filter(seller -> seller.vatNumber().isEmpty()).isPresent()) {
            problems.missing(
                    "/seller/vatNumber", "une livraison exonérée porte le numéro de TVA du vendeur : renseignez-le.");
        }
        if (request.applicant().type() == ApplicantType.PBRD
                && taxable.isPresent()
                && request.applicant().intraEuPurchases().isEmpty()) {
            problems.missing(
                    "/applicant/intraEuPurchases",
                    "le seuil de 10 000 € se juge sur les acquisitions de l'année : renseignez leur total.");
        }
    }

    private void checkNoAcquisition() {
        if (request.transaction().isPresent()) {
            problems.contradiction("/transaction", "une demande sans acquisition n'a pas de vente : retirez-la.");
        }
        if (request.seller().isPresent()) {
            problems.contradiction("/seller", "une demande sans acquisition n'a pas de vendeur : retirez-le.");
        }
        if (request.payment().isPresent()) {
            problems.contradiction("/payment", "une demande sans acquisition n'a rien à payer : retirez le paiement.");
        }
        if (request.vehicle().forResale()) {
            problems.contradiction("/vehicle/forResale", "un véhicule destiné à la revente a été acquis.");
        }
    }

    private void checkAmounts(Transaction sale) {
        if (!sale.netPrice().isPositive()) {
            problems.contradiction("/transaction/netPrice", "le prix hors taxe est plus grand que zéro.");
        }
        if (sale.foreignVat().compareTo(Euros.ZERO) < 0) {
            problems.contradiction("/transaction/foreignVat", "la TVA étrangère n'est pas négative.");
        }
        BigDecimal gap = sale.netPrice()
                .plus(sale.foreignVat())
                .minus(sale.grossPrice())
                .abs()
                .amount();
        if (gap.compareTo(ROUNDING_TOLERANCE) > 0) {
            problems.contradiction(
                    "/transaction/grossPrice",
                    "le prix toutes taxes est le prix hors taxe plus la TVA étrangère, à 0,05 près : " + sale.netPrice()
                            + " + " + sale.foreignVat() + ", et non " + sale.grossPrice() + ".");
        }
        boolean inEuros = sale.currency().equals(EURO);
        if (inEuros && sale.ecbRate().isPresent()) {
            problems.contradiction(
                    "/transaction/ecbRate", "une facture en euros n'a pas de taux de change : retirez-le.");
        }
        if (!inEuros && sale.ecbRate().filter(rate -> rate.signum() > 0).isEmpty()) {
            problems.missing(
                    "/transaction/ecbRate",
                    "une facture en " + sale.currency()
                            + " demande le taux BCE, en unités pour un euro, plus grand que zéro.");
        }
        if (sale.mentions().size() > 1 && sale.mentions(InvoiceMention.AUCUNE)) {
            problems.contradiction("/transaction/mentions", "« Aucune mention » ne va avec aucune autre.");
        }
    }
}

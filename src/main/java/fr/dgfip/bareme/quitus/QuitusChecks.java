package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What contradicts itself in a request for a quitus. One of its kind per request. */
final class QuitusChecks {
    /** A professional may ask before the delivery, by this much. */
    private static final int DAYS_BEFORE_DELIVERY = 30;

    private static final int SMALL_ENGINE_CC = 48;
    private static final BigDecimal SMALL_ENGINE_KW = new BigDecimal("7.2");

    /** A vehicle that has gone further was put in service. */
    private static final int DELIVERY_RUN_KM = 1_000;

    private static final BigDecimal ROUNDING_TOLERANCE = new BigDecimal("0.05");
    private static final String EURO = "EUR";

    private final QuitusRequest request;
    private final List<RequestProblem> problems = new ArrayList<>();

    QuitusChecks(QuitusRequest request) {
        this.request = request;
    }

    List<RequestProblem> problems() {
        checkParties();
        checkVehicle();
        checkSale();
        checkDates();
        checkGuarantees();
        return List.copyOf(problems);
    }

    private void missing(String pointer, String message) {
        problems.add(new RequestProblem("missing", pointer, message));
    }

    private void contradiction(String pointer, String message) {
        problems.add(new RequestProblem("contradiction", pointer, message));
    }

    private boolean isProfessional() {
        ApplicantType type = request.applicant().type();
        return type != ApplicantType.PARTICULIER && type != ApplicantType.PBRD;
    }

    private void checkParties() {
        Applicant applicant = request.applicant();
        if (isProfessional() && applicant.siren().isEmpty()) {
            missing("/applicant/siren", "un demandeur professionnel a un SIREN : renseignez-le.");
        }
        String siren = applicant.siren().map(Object::toString).orElse("");
        if (!siren.isEmpty()
                && applicant
                        .vatNumber()
                        .filter(number ->
                                number.state().equals("FR") && !number.value().endsWith(siren))
                        .isPresent()) {
            contradiction(
                    "/applicant/vatNumber",
                    "le numéro de TVA français du demandeur se termine par un autre SIREN que le sien.");
        }
        if (!request.chain().isEmpty()) {
            IntermediateSeller last = request.chain().get(request.chain().size() - 1);
            if (request.seller()
                    .filter(seller -> !seller.country().equals(last.country()))
                    .isPresent()) {
                contradiction(
                        "/chain", "le dernier de la chaîne est le vendeur : son pays doit être celui du vendeur.");
            }
        }
        request.mandate().ifPresent(this::checkMandate);
    }

    private void checkMandate(Mandate mandate) {
        if (mandate.principalType() == ApplicantType.MANDATAIRE) {
            contradiction("/mandate/principalType", "un mandataire n'agit pas pour un mandataire : nommez le mandant.");
        }
        if (mandate.signed() && mandate.signatureDate().isEmpty()) {
            missing("/mandate/signatureDate", "un mandat signé a une date de signature : renseignez-la.");
        }
        if (mandate.signatureDate().filter(request.filingDate()::isBefore).isPresent()) {
            contradiction("/mandate/signatureDate", "le mandat est signé au jour de la demande.");
        }
    }

    private boolean isCertificate() {
        Procedure procedure = request.procedure();
        return procedure == Procedure.QUITUS_IMMAT_TPU
                || procedure == Procedure.QUITUS_SEUL
                || procedure == Procedure.SANS_ACQUISITION;
    }

    private void checkVehicle() {
        Vehicle vehicle = request.vehicle();
        if (vehicle.kind().medium() == Medium.LAND) {
            checkLandVehicle(vehicle);
        } else {
            boolean boat = vehicle.kind().medium() == Medium.BOAT;
            if (boat && vehicle.lengthM().isEmpty()) {
                missing(
                        "/vehicle/lengthM",
                        "la longueur d'un bateau décide s'il est un moyen de transport : renseignez-la.");
            }
            if (!boat && vehicle.takeOffKg().isEmpty()) {
                missing(
                        "/vehicle/takeOffKg",
                        "la masse au décollage d'un aéronef décide s'il est un moyen de transport.");
            }
            if (vehicle.firstUseDate().isPresent() && vehicle.useHours().isEmpty()) {
                missing("/vehicle/useHours", "les heures de navigation ou de vol décident si l'engin est neuf.");
            }
        }
    }

    private void checkLandVehicle(Vehicle vehicle) {
        if (vehicle.kind() == VehicleKind.REMORQUE || vehicle.kind() == VehicleKind.AGRICOLE) {
            return;
        }
        if (vehicle.engineCc().isEmpty()
                && vehicle.powerKw().map(SMALL_ENGINE_KW::compareTo).orElse(0) >= 0) {
            missing("/vehicle/engineCc", "donnez la cylindrée du véhicule, 0 pour un moteur électrique.");
        }
        if (vehicle.powerKw().isEmpty()
                && vehicle.engineCc().filter(cc -> cc <= SMALL_ENGINE_CC).isPresent()) {
            missing(
                    "/vehicle/powerKw",
                    "jusqu'à 48 cm3, la puissance décide si le véhicule est un moyen de transport.");
        }
        if (vehicle.firstUseDate().isPresent() && vehicle.odometerKm().isEmpty()) {
            missing(
                    "/vehicle/odometerKm",
                    "le kilométrage à la livraison décide si le véhicule est neuf : renseignez-le.");
        }
        boolean used = request.holder().isPresent()
                || vehicle.odometerKm().filter(km -> km > DELIVERY_RUN_KM).isPresent();
        if (used && vehicle.firstUseDate().isEmpty()) {
            missing(
                    "/vehicle/firstUseDate",
                    "un véhicule qui a un titulaire ou a roulé a été mis en service : dites quand.");
        }
    }

    private void checkSale() {
        if (!isCertificate()) {
            return;
        }
        boolean declaresNone = request.declaration().regime() == DeclaredRegime.SANS_ACQUISITION;
        if (declaresNone == request.isAcquisition()) {
            contradiction(
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
            missing("/transaction", "une acquisition a une vente : renseignez-la.");
        }
        if (request.seller().isEmpty()) {
            missing("/seller", "une acquisition a un vendeur : renseignez-le.");
        }
        DeclaredRegime regime = request.declaration().regime();
        boolean declares = regime == DeclaredRegime.AIC_CA3 || regime == DeclaredRegime.AIC_DEJA_DECLAREE;
        boolean agent = request.applicant().type() == ApplicantType.MANDATAIRE;
        if (declares && !agent && request.applicant().vatNumber().isEmpty()) {
            missing("/applicant/vatNumber", "qui déclare son acquisition a un numéro de TVA : renseignez-le.");
        }
        if (regime == DeclaredRegime.NON_TAXABLE_MARGE
                && isProfessional()
                && request.vehicle().firstUseDate().isPresent()
                && request.holder().isEmpty()) {
            missing("/holder", "la marge se justifie par le titulaire du certificat étranger : renseignez-le.");
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
            missing("/seller/vatNumber", "une livraison exonérée porte le numéro de TVA du vendeur : renseignez-le.");
        }
        if (request.applicant().type() == ApplicantType.PBRD
                && taxable.isPresent()
                && request.applicant().intraEuPurchases().isEmpty()) {
            missing(
                    "/applicant/intraEuPurchases",
                    "le seuil de 10 000 € se juge sur les acquisitions de l'année : renseignez leur total.");
        }
    }

    private void checkNoAcquisition() {
        if (request.transaction().isPresent()) {
            contradiction("/transaction", "une demande sans acquisition n'a pas de vente : retirez-la.");
        }
        if (request.seller().isPresent()) {
            contradiction("/seller", "une demande sans acquisition n'a pas de vendeur : retirez-le.");
        }
        if (request.payment().isPresent()) {
            contradiction("/payment", "une demande sans acquisition n'a rien à payer : retirez le paiement.");
        }
        if (request.vehicle().forResale()) {
            contradiction("/vehicle/forResale", "un véhicule destiné à la revente a été acquis.");
        }
    }

    private void checkAmounts(Transaction sale) {
        if (!sale.netPrice().isPositive()) {
            contradiction("/transaction/netPrice", "le prix hors taxe est plus grand que zéro.");
        }
        if (sale.foreignVat().compareTo(Euros.ZERO) < 0) {
            contradiction("/transaction/foreignVat", "la TVA étrangère n'est pas négative.");
        }
        BigDecimal gap = sale.netPrice()
                .plus(sale.foreignVat())
                .minus(sale.grossPrice())
                .abs()
                .amount();
        if (gap.compareTo(ROUNDING_TOLERANCE) > 0) {
            contradiction(
                    "/transaction/grossPrice",
                    "le prix toutes taxes est le prix hors taxe plus la TVA étrangère, à 0,05 près : " + sale.netPrice()
                            + " + " + sale.foreignVat() + ", et non " + sale.grossPrice() + ".");
        }
        boolean inEuros = sale.currency().equals(EURO);
        if (inEuros && sale.ecbRate().isPresent()) {
            contradiction("/transaction/ecbRate", "une facture en euros n'a pas de taux de change : retirez-le.");
        }
        if (!inEuros && sale.ecbRate().filter(rate -> rate.signum() > 0).isEmpty()) {
            missing(
                    "/transaction/ecbRate",
                    "une facture en " + sale.currency()
                            + " demande le taux BCE, en unités pour un euro, plus grand que zéro.");
        }
        if (sale.mentions().size() > 1 && sale.mentions(InvoiceMention.AUCUNE)) {
            contradiction("/transaction/mentions", "« Aucune mention » ne va avec aucune autre.");
        }
    }

    private void checkDates() {
        LocalDate filed = request.filingDate();
        LocalDate delivery = Dates.delivery(request);
        if (request.vehicle().firstUseDate().filter(delivery::isBefore).isPresent()) {
            contradiction(
                    "/vehicle/firstUseDate",
                    "la première mise en service ne peut suivre la livraison du " + delivery + ".");
        }
        LocalDate earliest = isProfessional() ? delivery.minusDays(DAYS_BEFORE_DELIVERY) : delivery;
        if (isCertificate() && filed.isBefore(earliest)) {
            contradiction(
                    "/filingDate",
                    "la demande suit la livraison du " + delivery
                            + " ; un professionnel peut la devancer de 30 jours.");
        }
        Optional<LocalDate> invoiced = request.transaction().map(Transaction::invoiceDate);
        if (!isProfessional() && invoiced.filter(filed::isBefore).isPresent()) {
            contradiction("/transaction/invoiceDate", "la facture ne peut suivre la demande d'un particulier.");
        }
        if (request.payment().map(Payment::date).filter(filed::isBefore).isPresent()) {
            contradiction("/payment/date", "le paiement ne peut suivre la demande.");
        }
        if (request.applicant().creationDate().filter(filed::isBefore).isPresent()) {
            contradiction("/applicant/creationDate", "l'entreprise existe au jour de la demande.");
        }
    }

    private void checkGuarantees() {
        ApplicantType type = request.applicant().type();
        if (request.visaWaiver().isPresent()
                && type != ApplicantType.PRO_UTILISATEUR
                && type != ApplicantType.ASSUJETTI_REVENDEUR) {
            contradiction(
                    "/visaWaiver", "seul un acquéreur identifié à la TVA a une dispense de visa, pour ses achats.");
        }
        if (request.guarantee()
                .filter(guarantee -> guarantee.validTo().isBefore(guarantee.validFrom()))
                .isPresent()) {
            contradiction("/guarantee/validTo", "la garantie finit avant de commencer.");
        }
        if (request.visaWaiver()
                .filter(waiver -> waiver.validTo().isBefore(waiver.validFrom()))
                .isPresent()) {
            contradiction("/visaWaiver/validTo", "la dispense finit avant de commencer.");
        }
        if (request.payment().filter(payment -> !payment.amount().isPositive()).isPresent()) {
            contradiction("/payment/amount", "un paiement est plus grand que zéro.");
        }
    }
}

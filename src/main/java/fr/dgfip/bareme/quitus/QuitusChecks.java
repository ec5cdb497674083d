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

    private void checkParties() {
        Applicant applicant = request.applicant();
        ApplicantType type = applicant.type();
        if (type != ApplicantType.PARTICULIER
                && type != ApplicantType.PBRD
                && applicant.siren().isEmpty()) {
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
        boolean towed = vehicle.kind() == VehicleKind.REMORQUE || vehicle.kind() == VehicleKind.AGRICOLE;
        if (!towed && vehicle.powerKw().isEmpty()) {
            if (vehicle.engineCc().isEmpty()) {
                missing("/vehicle/engineCc", "donnez la cylindrée ou la puissance du véhicule.");
            } else if (vehicle.engineCc().get() <= SMALL_ENGINE_CC) {
                missing(
                        "/vehicle/powerKw",
                        "jusqu'à 48 cm3, la puissance décide si le véhicule est un moyen de transport.");
            }
        }
        if (!towed && vehicle.firstUseDate().isPresent() && vehicle.odometerKm().isEmpty()) {
            missing(
                    "/vehicle/odometerKm",
                    "le kilométrage à la livraison décide si le véhicule est neuf : renseignez-le.");
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
                    "le régime déclaré « Sans acquisition » va avec le type de demande « Certificat sans acquisition », et lui seul.");
        }
        if (request.isAcquisition()) {
            if (request.transaction().isEmpty()) {
                missing("/transaction", "une acquisition a une vente : renseignez-la.");
            }
            if (request.seller().isEmpty()) {
                missing("/seller", "une acquisition a un vendeur : renseignez-le.");
            }
        } else if (request.transaction().isPresent()) {
            contradiction("/transaction", "une demande sans acquisition n'a pas de vente : retirez-la.");
        }
        request.transaction().ifPresent(this::checkAmounts);
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
        LocalDate delivery = Dates.delivery(request);
        if (request.vehicle().firstUseDate().filter(delivery::isBefore).isPresent()) {
            contradiction(
                    "/vehicle/firstUseDate",
                    "la première mise en service ne peut suivre la livraison du " + delivery + ".");
        }
        boolean professional = request.applicant().siren().isPresent();
        LocalDate earliest = professional ? delivery.minusDays(DAYS_BEFORE_DELIVERY) : delivery;
        if (isCertificate() && request.filingDate().isBefore(earliest)) {
            contradiction(
                    "/filingDate",
                    "la demande suit la livraison du " + delivery
                            + " ; un professionnel peut la devancer de 30 jours.");
        }
        if (request.applicant()
                .creationDate()
                .filter(request.filingDate()::isBefore)
                .isPresent()) {
            contradiction("/applicant/creationDate", "l'entreprise existe au jour de la demande.");
        }
    }

    private void checkGuarantees() {
        request.guarantee()
                .filter(guarantee -> guarantee.validTo().isBefore(guarantee.validFrom()))
                .ifPresent(reversed -> contradiction("/guarantee/validTo", "la garantie finit avant de commencer."));
        request.visaWaiver()
                .filter(waiver -> waiver.validTo().isBefore(waiver.validFrom()))
                .ifPresent(reversed -> contradiction("/visaWaiver/validTo", "la dispense finit avant de commencer."));
        Optional<Payment> negative =
                request.payment().filter(payment -> !payment.amount().isPositive());
        negative.ifPresent(payment -> contradiction("/payment/amount", "un paiement est plus grand que zéro."));
    }
}

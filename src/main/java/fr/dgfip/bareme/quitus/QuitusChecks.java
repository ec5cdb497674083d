package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.decision.RequestProblems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What contradicts itself in a request for a quitus. One of its kind per request. */
final class QuitusChecks {
    /** A professional may ask before the delivery, by this much. */
    private static final int DAYS_BEFORE_DELIVERY = 30;

    private final QuitusRequest request;
    private final RequestProblems problems = new RequestProblems();

    QuitusChecks(QuitusRequest request) {
        this.request = request;
    }

    List<RequestProblem> problems() {
        checkParties();
        new VehicleChecks(request, problems).check();
        new SaleChecks(request, problems).check();
        checkDates();
        checkGuarantees();
        return problems.all();
    }

    private void checkParties() {
        Applicant applicant = request.applicant();
        if (request.applicant().isProfessional() && applicant.siren().isEmpty()) {
            problems.missing("/applicant/siren", "un demandeur professionnel a un SIREN : renseignez-le.");
        }
        String siren = applicant.siren().map(Object::toString).orElse("");
        if (!siren.isEmpty()
                && applicant
                        .vatNumber()
                        .filter(number ->
                                number.state().equals("FR") && !number.value().endsWith(siren))
                        .isPresent()) {
            problems.contradiction(
                    "/applicant/vatNumber",
                    "le numéro de TVA français du demandeur se termine par un autre SIREN que le sien.");
        }
        if (!request.chain().isEmpty()) {
            IntermediateSeller last = request.chain().get(request.chain().size() - 1);
            if (request.seller()
                    .filter(seller -> !seller.country().equals(last.country()))
                    .isPresent()) {
                problems.contradiction(
                        "/chain", "le dernier de la chaîne est le vendeur : son pays doit être celui du vendeur.");
            }
        }
        request.mandate().ifPresent(this::checkMandate);
    }

    private void checkMandate(Mandate mandate) {
        if (mandate.principalType() == ApplicantType.MANDATAIRE) {
            problems.contradiction(
                    "/mandate/principalType", "un mandataire n'agit pas pour un mandataire : nommez le mandant.");
        }
        if (mandate.signed() && mandate.signatureDate().isEmpty()) {
            problems.missing("/mandate/signatureDate", "un mandat signé a une date de signature : renseignez-la.");
        }
        if (mandate.signatureDate().filter(request.filingDate()::isBefore).isPresent()) {
            problems.contradiction("/mandate/signatureDate", "le mandat est signé au jour de la demande.");
        }
    }

    private void checkDates() {
        LocalDate filed = request.filingDate();
        LocalDate delivery = Dates.delivery(request);
        if (request.vehicle().firstUseDate().filter(delivery::isBefore).isPresent()) {
            problems.contradiction(
                    "/vehicle/firstUseDate",
                    "la première mise en service ne peut suivre la livraison du " + delivery + ".");
        }
        LocalDate earliest = request.applicant().isProfessional() ? delivery.minusDays(DAYS_BEFORE_DELIVERY) : delivery;
        if (request.isCertificate() && filed.isBefore(earliest)) {
            problems.contradiction(
                    "/filingDate",
                    "la demande suit la livraison du " + delivery
                            + " ; un professionnel peut la devancer de 30 jours.");
        }
        Optional<LocalDate> invoiced = request.transaction().map(Transaction::invoiceDate);
        if (!request.applicant().isProfessional()
                && invoiced.filter(filed::isBefore).isPresent()) {
            problems.contradiction(
                    "/transaction/invoiceDate", "la facture ne peut suivre la demande d'un particulier.");
        }
        if (request.payment().map(Payment::date).filter(filed::isBefore).isPresent()) {
            problems.contradiction("/payment/date", "le paiement ne peut suivre la demande.");
        }
        if (request.applicant().creationDate().filter(filed::isBefore).isPresent()) {
            problems.contradiction("/applicant/creationDate", "l'entreprise existe au jour de la demande.");
        }
    }

    private void checkGuarantees() {
        ApplicantType type = request.applicant().type();
        if (request.visaWaiver().isPresent()
                && type != ApplicantType.PRO_UTILISATEUR
                && type != ApplicantType.ASSUJETTI_REVENDEUR) {
            problems.contradiction(
                    "/visaWaiver", "seul un acquéreur identifié à la TVA a une dispense de visa, pour ses achats.");
        }
        if (request.guarantee()
                .filter(guarantee -> guarantee.validTo().isBefore(guarantee.validFrom()))
                .isPresent()) {
            problems.contradiction("/guarantee/validTo", "la garantie finit avant de commencer.");
        }
        if (request.visaWaiver()
                .filter(waiver -> waiver.validTo().isBefore(waiver.validFrom()))
                .isPresent()) {
            problems.contradiction("/visaWaiver/validTo", "la dispense finit avant de commencer.");
        }
        if (request.payment().filter(payment -> !payment.amount().isPositive()).isPresent()) {
            problems.contradiction("/payment/amount", "un paiement est plus grand que zéro.");
        }
    }
}

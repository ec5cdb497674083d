package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.quitus.ApplicantType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What contradicts itself in a request for a guarantee. One of its kind per request. */
final class GuaranteeChecks {
    private final GuaranteeRequest request;
    private final RequestProblems problems = new RequestProblems();

    GuaranteeChecks(GuaranteeRequest request) {
        this.request = request;
    }

    List<RequestProblem> problems() {
        checkDates();
        checkApplicant();
        checkReturns();
        checkTaxRecord();
        checkReassessments();
        new MeasureChecks(request, problems).check();
        new CautionChecks(request, problems).check();
        return problems.all();
    }

    private void checkDates() {
        LocalDate examined = request.examinationDate();
        if (examined.isBefore(request.filingDate())) {
            problems.contradiction("/examinationDate", "l'examen ne peut précéder le dépôt de la demande.");
        }
        if (request.completeOn().filter(request.filingDate()::isAfter).isPresent()) {
            problems.contradiction("/completeOn", "le dossier ne peut être complet avant son dépôt.");
        }
        if (request.completeOn().filter(examined::isBefore).isPresent()) {
            problems.contradiction(
                    "/completeOn",
                    "le dossier ne peut être complet après la date d'examen ; ôtez la date s'il ne l'est pas encore.");
        }
        if (request.applicant()
                .creationDate()
                .filter(request.filingDate()::isBefore)
                .isPresent()) {
            problems.contradiction("/applicant/creationDate", "l'entreprise existe au jour de la demande.");
        }
    }

    private void checkApplicant() {
        GuaranteeApplicant applicant = request.applicant();
        if (!applicant.isExcluded() && applicant.siren().isEmpty()) {
            problems.missing("/applicant/siren", "un demandeur professionnel a un SIREN : renseignez-le.");
        }
        applicant.vatNumber().ifPresent(number -> {
            if (!number.state().equals("FR")) {
                problems.contradiction(
                        "/applicant/vatNumber", "une personne identifiée en France a un numéro de TVA en FR.");
            } else if (applicant
                    .siren()
                    .filter(siren -> !number.value().endsWith(siren.toString()))
                    .isPresent()) {
                problems.contradiction(
                        "/applicant/vatNumber",
                        "le numéro de TVA français du demandeur se termine par un autre SIREN que le sien.");
            }
        });
        if (applicant.type() == ApplicantType.PARTICULIER
                && applicant.vatNumber().isPresent()) {
            problems.contradiction("/applicant/vatNumber", "un particulier n'a pas de numéro de TVA.");
        }
        if (applicant.type() == ApplicantType.ASSUJETTI_REVENDEUR
                && applicant
                        .filingRegime()
                        .filter(FilingRegime.NON_ASSUJETTI::equals)
                        .isPresent()) {
            problems.contradiction("/applicant/filingRegime", "un assujetti-revendeur est assujetti à la TVA.");
        }
    }

    /** More returns than the business has lived through would open the dispense too early. */
    private void checkReturns() {
        GuaranteeApplicant applicant = request.applicant();
        applicant
                .creationDate()
                .ifPresent(created -> applicant.filingRegime().ifPresent(regime -> {
                    long possible = ReturnsRequired.possible(created, request.examinationDate(), regime);
                    if (applicant
                            .returnsFiled()
                            .filter(filed -> filed > possible)
                            .isPresent()) {
                        problems.contradiction(
                                "/applicant/returnsFiled",
                                "depuis la création de l'entreprise, " + possible
                                        + " déclarations au plus ont pu être déposées : corrigez l'une des deux.");
                    }
                }));
    }

    private void checkTaxRecord() {
        if (request.taxRecord().filter(TaxRecord::contradictsItself).isPresent()) {
            problems.contradiction(
                    "/taxRecord/paymentPlanRespected",
                    "des paiements à jour ne vont pas avec un plan de règlement non respecté : corrigez l'un des deux.");
        }
    }

    private void checkReassessments() {
        Optional<Boolean> stated = request.taxRecord().flatMap(TaxRecord::reassessed);
        boolean listed = !request.reassessments().isEmpty();
        if (stated.filter(yes -> !yes).isPresent() && listed) {
            problems.contradiction(
                    "/taxRecord/reassessed", "des redressements sont décrits : répondez oui ou ôtez-les.");
        }
        if (stated.orElse(false) && !listed) {
            problems.missing("/reassessments", "décrivez chaque redressement : sa date et la bonne foi.");
        }
        for (int i = 0; i < request.reassessments().size(); i++) {
            if (request.reassessments().get(i).date().isAfter(request.examinationDate())) {
                problems.contradiction("/reassessments/" + i + "/date", "un redressement ne peut suivre l'examen.");
            }
        }
    }
}

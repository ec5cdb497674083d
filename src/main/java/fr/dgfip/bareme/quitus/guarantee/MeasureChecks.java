package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.decision.RequestProblems;

/** What contradicts itself in the measures a request names. */
final class MeasureChecks {
    private final GuaranteeRequest request;
    private final RequestProblems problems;

    MeasureChecks(GuaranteeRequest request, RequestProblems problems) {
        this.request = request;
        this.problems = problems;
    }

    void check() {
        checkInForce();
        checkCautionWaiver();
        checkVisaWaiver();
    }

    private void checkInForce() {
        if (request.isFirst() && request.inForce().isPresent()) {
            problems.contradiction(
                    "/inForce",
                    "une première demande n'a pas de mesure en cours : choisissez renouvellement ou réexamen.");
        }
        if (!request.isFirst() && request.inForce().isEmpty()) {
            problems.missing("/inForce", "renouveler ou réexaminer suppose une mesure en cours : décrivez-la.");
        }
        request.inForce().ifPresent(measure -> {
            if (measure.validTo().isBefore(measure.validFrom())) {
                problems.contradiction("/inForce/validTo", "la mesure finit avant de commencer.");
            }
            if (request.filingDate().isBefore(measure.validFrom())) {
                problems.contradiction(
                        "/filingDate", "renouveler ou réexaminer une mesure ne se demande pas avant son début.");
            }
            if (measure.validFrom().isAfter(request.examinationDate())) {
                problems.contradiction("/inForce/validFrom", "une mesure à venir n'est pas encore à réexaminer.");
            }
        });
    }

    private void checkCautionWaiver() {
        if (request.measure() != Measure.DISPENSE_VISA
                && request.cautionWaiver().isPresent()) {
            problems.contradiction(
                    "/cautionWaiver",
                    "cette rubrique ne sert qu'à une dispense de visa ; la dispense examinée est la mesure en cours.");
        }
        request.cautionWaiver().ifPresent(waiver -> {
            if (waiver.validTo().isBefore(waiver.validFrom())) {
                problems.contradiction("/cautionWaiver/validTo", "la dispense finit avant de commencer.");
            }
            if (waiver.endedOn().filter(waiver.validFrom()::isAfter).isPresent()) {
                problems.contradiction("/cautionWaiver/endedOn", "la dispense ne peut cesser avant de commencer.");
            }
        });
    }

    private void checkVisaWaiver() {
        if (request.measure() != Measure.DISPENSE_CAUTION
                && request.visaWaiver().isPresent()) {
            problems.contradiction(
                    "/visaWaiver", "cette rubrique dit la dispense de visa qui dépend d'une dispense de caution.");
        }
        if (request.visaWaiver()
                .filter(waiver -> waiver.validTo().isBefore(waiver.validFrom()))
                .isPresent()) {
            problems.contradiction("/visaWaiver/validTo", "la dispense de visa finit avant de commencer.");
        }
    }
}

package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.decision.RequestProblems;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

/** What contradicts itself in what a guarantor offers and in the exposure it is to cover. */
final class CautionChecks {
    private final GuaranteeRequest request;
    private final RequestProblems problems;

    CautionChecks(GuaranteeRequest request, RequestProblems problems) {
        this.request = request;
        this.problems = problems;
    }

    void check() {
        if (request.measure() != Measure.CAUTION && request.caution().isPresent()) {
            problems.contradiction("/caution", "une dispense se demande sans caution : ôtez cette rubrique.");
        }
        if (request.caution().isEmpty() && !request.exposures().isEmpty()) {
            problems.contradiction("/exposures", "l'exposition ne sert qu'au montant d'une caution.");
        }
        request.caution().ifPresent(this::checkScope);
        checkMonths();
    }

    private void checkScope(CautionOffer offer) {
        if (!offer.scope().isGlobal() && !request.exposures().isEmpty()) {
            problems.contradiction(
                    "/exposures", "la caution d'une opération se calcule sur son prix, non sur des mois.");
        }
        if (!offer.scope().isGlobal() && offer.forecastGrowth().isPresent()) {
            problems.contradiction("/caution/forecastGrowth", "une seule opération ne croît pas : ôtez ce taux.");
        }
        if (offer.scope().isGlobal() && offer.operationBase().isPresent()) {
            problems.contradiction(
                    "/caution/operationBase", "une caution globale se calcule sur l'exposition par mois.");
        }
    }

    private void checkMonths() {
        YearMonth examined = YearMonth.from(request.examinationDate());
        Set<YearMonth> seen = new HashSet<>();
        for (int i = 0; i < request.exposures().size(); i++) {
            MonthlyExposure exposure = request.exposures().get(i);
            YearMonth month = YearMonth.from(exposure.month());
            String pointer = "/exposures/" + i + "/month";
            if (exposure.month().getDayOfMonth() != 1) {
                problems.contradiction(pointer, "un mois s'écrit par son premier jour.");
            }
            if (!month.isBefore(examined)) {
                problems.contradiction(pointer, "seuls comptent les mois achevés avant l'examen.");
            }
            if (!seen.add(month)) {
                problems.contradiction(pointer, "ce mois est donné deux fois.");
            }
        }
    }
}

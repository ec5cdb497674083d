package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What the service knows of the applicant's VAT on the day of the examination. What is left out is not known. */
public record TaxRecord(
        @Term("Déclarations de TVA à jour") Optional<Boolean> filingsUpToDate,
        @Term("Paiements de TVA à jour") Optional<Boolean> paymentsUpToDate,
        @Term("Plan de règlement respecté") Optional<Boolean> paymentPlanRespected,

        @Term(value = "A fait l'objet d'un redressement de TVA", description = "Non : aucun, à dire expressément")
        Optional<Boolean> reassessed) {
    /** A respected payment plan makes up for payments, not for returns (BOI 3 L-1-99, § 41-1). */
    ComplianceState compliance() {
        if (isNo(filingsUpToDate) || isNo(paymentsUpToDate) && !isYes(paymentPlanRespected)) {
            return ComplianceState.EN_DEFAUT;
        }
        if (filingsUpToDate.isEmpty() || paymentsUpToDate.isEmpty()) {
            return ComplianceState.NON_RENSEIGNEE;
        }
        return isYes(paymentsUpToDate) ? ComplianceState.A_JOUR : ComplianceState.PLAN_RESPECTE;
    }

    /** A payment plan that is not respected leaves payments in arrears. */
    boolean contradictsItself() {
        return isYes(paymentsUpToDate) && isNo(paymentPlanRespected);
    }

    private static boolean isNo(Optional<Boolean> answer) {
        return answer.filter(yes -> !yes).isPresent();
    }

    private static boolean isYes(Optional<Boolean> answer) {
        return answer.orElse(false);
    }
}

package fr.dgfip.bareme.quitus.guarantee;

import java.time.LocalDate;
import java.util.Optional;

/** Derives from a request what the conditions of its measure are read from. */
public final class Conditions {
    private static final AgentJudgements NOTHING_STATED =
            new AgentJudgements(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private Conditions() {}

    /** @param amount empty when nothing is said of a guarantor */
    public static ConditionFacts ofCaution(GuaranteeRequest request, Optional<CautionAmount> amount) {
        return facts(
                request,
                ComplianceState.NON_RENSEIGNEE,
                ReassessmentState.NON_RENSEIGNE,
                ReturnsState.NON_RENSEIGNEES,
                Optional.empty(),
                Optional.empty(),
                amount);
    }

    /** @param reassessmentYears years before the request in which a reassessment counts */
    public static ConditionFacts ofCautionWaiver(
            GuaranteeRequest request, int reassessmentYears, ReturnsRequired required) {
        LocalDate day = request.examinationDate();
        return facts(
                request,
                request.taxRecord().map(TaxRecord::compliance).orElse(ComplianceState.NON_RENSEIGNEE),
                Reassessment.stateOf(
                        request.reassessments(), request.taxRecord(), request.filingDate(), reassessmentYears),
                required.state(request.applicant(), day),
                Optional.empty(),
                required.earliest(request.applicant()).filter(day::isBefore),
                Optional.empty());
    }

    /** @param imports vehicles sold a year above which the professional mark is passed */
    public static ConditionFacts ofVisaWaiver(GuaranteeRequest request, int imports) {
        return facts(
                request,
                ComplianceState.NON_RENSEIGNEE,
                ReassessmentState.NON_RENSEIGNE,
                ReturnsState.NON_RENSEIGNEES,
                request.trade().flatMap(Trade::usedImportsPerYear).map(sold -> sold > imports),
                Optional.empty(),
                Optional.empty());
    }

    private static ConditionFacts facts(
            GuaranteeRequest request,
            ComplianceState compliance,
            ReassessmentState reassessments,
            ReturnsState returns,
            Optional<Boolean> manyImports,
            Optional<LocalDate> askAgainFrom,
            Optional<CautionAmount> amount) {
        AgentJudgements judgements = request.judgements().orElse(NOTHING_STATED);
        return new ConditionFacts(
                request.measure(),
                request.stage(),
                request.applicant().type(),
                request.applicant().vatNumber().isPresent(),
                request.applicant().filingRegime(),
                request.trade().flatMap(Trade::acquisitions),
                compliance,
                reassessments,
                judgements.capacityAndMorality(),
                returns,
                request.waiverState(),
                judgements.hindrance(),
                request.trade().flatMap(Trade::activity),
                manyImports,
                request.trade().flatMap(Trade::forResale),
                judgements.solvency(),
                request.caution().flatMap(CautionOffer::jointLiability),
                request.caution().map(CautionOffer::scope),
                amount.map(CautionAmount::state).orElse(AmountState.SANS_OFFRE),
                amount.map(CautionAmount::history).orElse(HistoryState.SANS_OBJET),
                askAgainFrom,
                amount);
    }
}

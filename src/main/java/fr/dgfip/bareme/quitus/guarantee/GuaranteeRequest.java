package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.quitus.VisaWaiver;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A request for a guarantee of the VAT, or the examination of one in force. */
public record GuaranteeRequest(
        @Term(value = "Identifiant de la demande", description = "UUID donné par l’application")
        @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String requestId,

        @Term("Mesure") Measure measure,
        @Term("Nature de l'examen") Stage stage,

        @Term(value = "Date de dépôt", description = "Pour un réexamen, le jour où il est ouvert")
        LocalDate filingDate,

        @Term(value = "Dossier complet le", description = "Absent tant que le dossier n’est pas complet")
        Optional<LocalDate> completeOn,

        @Term(value = "Date d'examen", description = "Le jour pour lequel la proposition est demandée")
        LocalDate examinationDate,

        @Term(value = "Département", description = "Celui du siège")
        @Pattern(regexp = "0[1-9]|[1-8][0-9]|9[0-5]|2A|2B|97[1-46]")
        String department,

        @Term("Demandeur") GuaranteeApplicant applicant,
        @Term("Situation fiscale") Optional<TaxRecord> taxRecord,
        @Term("Redressements de TVA") List<Reassessment> reassessments,
        @Term("Activité") Optional<Trade> trade,
        @Term("Appréciations de l'agent") Optional<AgentJudgements> judgements,
        @Term("Mesure en cours") Optional<MeasureInForce> inForce,
        @Term("Dispense de caution en cours") Optional<CautionWaiver> cautionWaiver,
        @Term("Dispense de visa détenue") Optional<VisaWaiver> visaWaiver,
        @Term("Engagement de caution") Optional<CautionOffer> caution,
        @Term("Exposition par mois") List<MonthlyExposure> exposures) {
    public GuaranteeRequest {
        reassessments = List.copyOf(reassessments);
        exposures = List.copyOf(exposures);
    }

    /** Whether anything is said of a guarantor. */
    public boolean isOffered() {
        return caution.isPresent();
    }

    boolean isFirst() {
        return stage == Stage.PREMIERE_DEMANDE;
    }

    /** Whether the period of the measure in force was over before the examination. */
    boolean isPeriodOver() {
        return inForce.filter(measure -> examinationDate.isAfter(measure.validTo()))
                .isPresent();
    }

    /** Whether a caution has reached its term: it never renews itself. */
    public boolean isCautionOver() {
        return measure == Measure.CAUTION && isPeriodOver();
    }

    /** The dispense de caution a dispense de visa rests on; a renewal needs it beyond the period in force. */
    WaiverState waiverState() {
        WaiverState today =
                cautionWaiver.map(waiver -> waiver.stateOn(examinationDate)).orElse(WaiverState.AUCUNE_INDIQUEE);
        return today.isInForce() && endsWithPeriod() ? WaiverState.FINIT_AVEC_LA_PERIODE : today;
    }

    private boolean endsWithPeriod() {
        if (stage != Stage.RENOUVELLEMENT || isPeriodOver()) {
            return false;
        }
        return cautionWaiver
                .flatMap(CautionWaiver::endedOn)
                .flatMap(ended -> inForce.map(MeasureInForce::dayAfter).filter(next -> !ended.isAfter(next)))
                .isPresent();
    }
}

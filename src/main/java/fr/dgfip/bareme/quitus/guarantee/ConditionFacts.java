package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.quitus.ApplicantType;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the conditions are read from. Legal date: that of the decision. What a measure does not ask about is said to be
 * unknown.
 *
 * @param askAgainFrom from when a young business may ask again, where that can be computed
 * @param caution the amount of a caution
 */
public record ConditionFacts(
        @Term("Mesure") Measure measure,
        @Term("Nature de l'examen") Stage stage,
        @Term("Type de demandeur") ApplicantType applicantType,
        @Term("Numéro de TVA donné") boolean vatNumberGiven,
        @Term("Régime de déclaration de la TVA") Optional<FilingRegime> filingRegime,
        @Term("Acquisitions à garantir") Optional<AcquisitionKind> acquisitions,
        @Term("Situation des déclarations et paiements") ComplianceState compliance,
        @Term("Redressements récents") ReassessmentState reassessments,
        @Term("Capacité et moralité") Judgement capacityAndMorality,
        @Term("Déclarations déposées") ReturnsState returns,
        @Term("Dispense de caution") WaiverState waiver,
        @Term("Gêne marquée") Judgement hindrance,
        @Term("Nature de l'activité") Optional<Activity> activity,
        @Term("Repère de véhicules importés dépassé") Optional<Boolean> manyImports,
        @Term("Acquisitions pour la revente") Optional<Boolean> forResale,
        @Term("Solvabilité de la caution") Judgement solvency,
        @Term("Engagement solidaire") Optional<Boolean> jointLiability,
        @Term("Portée de la caution") Optional<CautionScope> scope,
        @Term("Montant de l'engagement") AmountState amount,
        @Term("Historique de l'exposition") HistoryState history,
        Optional<LocalDate> askAgainFrom,
        Optional<CautionAmount> caution)
        implements TableInput {

    /** Whether the law bars any favourable proposal, whatever the tables conclude. What is not known bars it too. */
    public boolean isBarred() {
        if (measure == Measure.DISPENSE_VISA) {
            return !waiver.isInForce();
        }
        boolean taxable =
                acquisitions.filter(kind -> kind != AcquisitionKind.MARGE).isPresent();
        return !taxable || (measure == Measure.CAUTION ? isUnsecured() : isUnreliable());
    }

    private boolean isUnsecured() {
        return !jointLiability.orElse(false) || amount != AmountState.SUFFISANT;
    }

    private boolean isUnreliable() {
        return compliance == ComplianceState.EN_DEFAUT
                || compliance == ComplianceState.NON_RENSEIGNEE
                || reassessments == ReassessmentState.NON_RENSEIGNE
                || reassessments == ReassessmentState.MAUVAISE_FOI;
    }
}

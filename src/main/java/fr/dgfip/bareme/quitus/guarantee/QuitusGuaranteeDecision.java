package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.quitus.PhaseResult;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.time.LocalDate;
import java.util.List;

/** The decision on a caution, a dispense de caution or a dispense de visa: a proposal to an agent, always. */
public final class QuitusGuaranteeDecision implements DecisionType<GuaranteeRequest, GuaranteeOutcome> {
    private static final DecisionVocabulary VOCABULARY = new DecisionVocabulary(
            "quitus-guarantee",
            GuaranteeRequest.class,
            GuaranteeOutcome.class,
            List.of(
                    new TableSpec("Phases", FilingFacts.class, PhaseResult.class),
                    new TableSpec("Conditions", ConditionFacts.class, ConditionResult.class),
                    new TableSpec("Silence", SilenceFacts.class, SilenceResult.class),
                    new TableSpec("Proposition", ProposalFacts.class, ProposalResult.class),
                    new TableSpec("Conséquences", ConsequenceFacts.class, Consequence.class)),
            List.of(GuaranteeParameter.values()));

    @Override
    public String title() {
        return "Caution, dispense de caution et dispense de visa";
    }

    @Override
    public DecisionVocabulary vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Class<GuaranteeRequest> requestType() {
        return GuaranteeRequest.class;
    }

    @Override
    public Class<GuaranteeOutcome> outcomeType() {
        return GuaranteeOutcome.class;
    }

    /** Conditions are met or not on the day of the examination (BOI 3 L-1-99, § 41-1). */
    @Override
    public LocalDate referenceDate(GuaranteeRequest request) {
        return request.examinationDate();
    }

    @Override
    public List<RequestProblem> problems(GuaranteeRequest request) {
        return new GuaranteeChecks(request).problems();
    }

    @Override
    public Automation automation(GuaranteeOutcome outcome) {
        return Automation.ASSISTED;
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("dispense-caution-accord", "Dispense de caution, conditions réunies : accord proposé"),
                sample("dispense-caution-prematuree", "Dispense de caution, entreprise trop récente : refus prématuré"),
                sample(
                        "dispense-caution-bonne-foi",
                        "Dispense de caution, redressement de bonne foi : un agent apprécie"),
                sample(
                        "dispense-caution-a-completer",
                        "Dispense de caution, redressements non renseignés : à compléter"),
                sample(
                        "dispense-caution-retrait",
                        "Réexamen, obligations en défaut : retrait, la dispense de visa tombe"),
                sample("dispense-visa-silence", "Dispense de visa sans réponse depuis 31 jours : rejet par le silence"),
                sample("caution-insuffisante", "Caution annuelle insuffisante : montant manquant à compléter"));
    }

    private static Sample sample(String name, String title) {
        return Sample.beside(QuitusGuaranteeDecision.class, name, title);
    }
}

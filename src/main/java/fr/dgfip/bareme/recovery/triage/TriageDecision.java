package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.time.LocalDate;
import java.util.List;

/** The decision on a question: who answers, how soon, what it lacks. */
public final class TriageDecision implements DecisionType<TriageRequest, TriageOutcome> {
    private static final DecisionVocabulary VOCABULARY = new DecisionVocabulary(
            "support-triage",
            TriageRequest.class,
            TriageOutcome.class,
            List.of(
                    new TableSpec("Phases", QuestionFacts.class, PhaseResult.class),
                    new TableSpec("Complexité", QuestionFacts.class, ComplexityResult.class),
                    new TableSpec("Urgence", QuestionFacts.class, UrgencyResult.class),
                    new TableSpec("Compétence", TriageFacts.class, RoutingResult.class),
                    new TableSpec("Priorités", DelayFacts.class, DelayResult.class),
                    new TableSpec("Éléments manquants", QuestionFacts.class, MissingResult.class)),
            List.of());

    @Override
    public String title() {
        return "Orientation d'une question de professionnel";
    }

    @Override
    public DecisionVocabulary vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Class<TriageRequest> requestType() {
        return TriageRequest.class;
    }

    @Override
    public Class<TriageOutcome> outcomeType() {
        return TriageOutcome.class;
    }

    @Override
    public LocalDate referenceDate(TriageRequest request) {
        return request.receivedOn();
    }

    @Override
    public List<RequestProblem> problems(TriageRequest request) {
        return new TriageChecks(request).problems();
    }

    @Override
    public Automation automation(TriageOutcome outcome) {
        return outcome.agent() ? Automation.ASSISTED : Automation.FULL;
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("is-complexe", "Disposition en vigueur depuis trois mois, sans doctrine : expert du pôle"),
                sample("is-simple", "Date d'un acompte d'IS : renvoyée au service"),
                sample("taxe-annexe-urgente", "Taxe annexe, échéance dans trois jours : urgente"),
                sample("usager-quitus", "Usager pendant la démarche en ligne du quitus : service national des quitus"),
                sample("usager-oss", "Usager du guichet TVA : service du commerce en ligne"),
                sample("hors-dgfip", "Taxe aérienne : aviation civile"),
                sample("a-completer", "Question dont la complexité n'est pas connue : à compléter"));
    }

    private static Sample sample(String name, String title) {
        return Sample.beside(TriageDecision.class, name, title);
    }
}

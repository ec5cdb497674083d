package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.time.LocalDate;
import java.util.List;

/** The decision on the return of an annex tax: remind now, later, go further, or nothing. */
public final class AnnexDecision implements DecisionType<AnnexRequest, AnnexOutcome> {
    private static final DecisionVocabulary VOCABULARY = new DecisionVocabulary(
            "annex-tax-reminder",
            AnnexRequest.class,
            AnnexOutcome.class,
            List.of(
                    new TableSpec("Taxes annexes", TaxFacts.class, TaxResult.class),
                    new TableSpec("Seuils", ThresholdFacts.class, ThresholdResult.class),
                    new TableSpec("Échéances", DueFacts.class, DueResult.class),
                    new TableSpec("Informations manquantes", ReminderFacts.class, MissingResult.class),
                    new TableSpec("Suite", ReminderFacts.class, FollowUpResult.class),
                    new TableSpec("Mentions", ReminderFacts.class, MentionResult.class),
                    new TableSpec("Sanctions", ReminderFacts.class, PenaltyResult.class)),
            List.of(AnnexParameter.values()));

    @Override
    public String title() {
        return "Relance d'une taxe annexe";
    }

    @Override
    public DecisionVocabulary vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Class<AnnexRequest> requestType() {
        return AnnexRequest.class;
    }

    @Override
    public Class<AnnexOutcome> outcomeType() {
        return AnnexOutcome.class;
    }

    @Override
    public LocalDate referenceDate(AnnexRequest request) {
        return request.examinationDate();
    }

    @Override
    public List<RequestProblem> problems(AnnexRequest request) {
        return new AnnexChecks(request).problems();
    }

    @Override
    public Automation automation(AnnexOutcome outcome) {
        return outcome.agent() ? Automation.ASSISTED : Automation.FULL;
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample(
                        "relancer-maintenant",
                        "Publicité imprimée non déclarée quinze jours après l'échéance : relance"),
                sample("relancer-plus-tard", "Taxe CO2 de 2025, jour de dépôt inconnu : relance plus tard"),
                sample("mise-en-demeure", "Relance restée un mois sans réponse : mise en demeure"),
                sample("absence-vaut-neant", "Véhicules, montant nul, aucune déclaration : rien à faire"),
                sample("non-confirmee", "Taxe sur les salaires : fait générateur non confirmé"),
                sample("a-completer", "Régime de déclaration inconnu : à compléter"),
                sample("autre-organisme", "Taxe sur les services de télévision : Centre national du cinéma"));
    }

    private static Sample sample(String name, String title) {
        return Sample.beside(AnnexDecision.class, name, title);
    }
}

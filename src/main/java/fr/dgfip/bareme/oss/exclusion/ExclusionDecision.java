package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.time.LocalDate;
import java.util.List;

/** The decision on reminders and exclusion: a reminder goes by itself, an exclusion is proposed to an agent. */
public final class ExclusionDecision implements DecisionType<ExclusionRequest, ExclusionOutcome> {
    private static final DecisionVocabulary VOCABULARY = new DecisionVocabulary(
            "oss-exclusion",
            ExclusionRequest.class,
            ExclusionOutcome.class,
            List.of(
                    new TableSpec("Décision", SituationFacts.class, ExclusionResult.class),
                    new TableSpec("Relances", ReminderFacts.class, ReminderResult.class),
                    new TableSpec("Points ouverts", OpenPointFacts.class, OpenPointResult.class),
                    new TableSpec("Date d'effet", EffectFacts.class, EffectResult.class),
                    new TableSpec("Quarantaine", QuarantineFacts.class, QuarantineResult.class),
                    new TableSpec("Démarches", StepFacts.class, StepResult.class)),
            List.of(ExclusionParameter.values()));

    @Override
    public String title() {
        return "Relance, exclusion et quarantaine au guichet TVA commerce en ligne";
    }

    @Override
    public DecisionVocabulary vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Class<ExclusionRequest> requestType() {
        return ExclusionRequest.class;
    }

    @Override
    public Class<ExclusionOutcome> outcomeType() {
        return ExclusionOutcome.class;
    }

    /** The sending of the decision, from which its effect counts (implementing regulation 282/2011, art. 58). */
    @Override
    public LocalDate referenceDate(ExclusionRequest request) {
        return request.sentOn();
    }

    @Override
    public List<RequestProblem> problems(ExclusionRequest request) {
        return new ExclusionChecks(request).problems();
    }

    @Override
    public Automation automation(ExclusionOutcome outcome) {
        return outcome.agentRequired() ? Automation.ASSISTED : Automation.FULL;
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("relance-declaration", "Déclaration non déposée au dixième jour : relance à envoyer"),
                sample("relance-paiement", "Paiement partiel au dixième jour : relance à envoyer"),
                sample("rien-a-faire", "Tout est déclaré et payé : rien à faire"),
                sample(
                        "defaillance-declarations",
                        "Trois déclarations non déposées après relance : exclusion, quarantaine"),
                sample("soldes-de-cent-euros", "Trois soldes impayés dont un de moins de 100 € : lecture à dire"),
                sample(
                        "conditions-non-remplies-importation",
                        "Régime d'importation, conditions non remplies : numéro utilisable deux mois"),
                sample(
                        "changement-de-siege",
                        "Siège transféré en Espagne : effet au jour du changement, sans quarantaine"),
                sample("relance-jamais-envoyee", "Paiement tardif jamais relancé : la période ne compte pas"),
                sample(
                        "intermediaire-defaillant",
                        "Défaillance de l'intermédiaire seul : le vendeur est exclu sans quarantaine"),
                sample("sortie-volontaire", "Sortie volontaire notifiée à temps : aucune quarantaine"),
                sample("historique-incomplet", "Une période échue manque au dossier : à compléter"));
    }

    private static Sample sample(String name, String title) {
        return Sample.beside(ExclusionDecision.class, name, title);
    }
}

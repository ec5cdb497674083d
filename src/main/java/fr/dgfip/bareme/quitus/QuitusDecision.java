package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.time.LocalDate;
import java.util.List;

/** The decision on a request for a fiscal certificate. */
public final class QuitusDecision implements DecisionType<QuitusRequest, QuitusOutcome> {
    private static final DecisionVocabulary VOCABULARY = new DecisionVocabulary(
            "quitus",
            QuitusRequest.class,
            QuitusOutcome.class,
            List.of(
                    new TableSpec("Phases", DossierFacts.class, PhaseResult.class),
                    new TableSpec("Champ", DossierFacts.class, ScopeResult.class),
                    new TableSpec("Neuf ou occasion", NewnessFacts.class, QualificationResult.class),
                    new TableSpec("TVA", OperationFacts.class, VatRegime.class),
                    new TableSpec("Pièces", OperationFacts.class, DocumentRequirement.class),
                    new TableSpec("Drapeaux", RiskFacts.class, ForcedFlag.class),
                    new TableSpec("Grille de risque", RiskFacts.class, RiskFactor.class),
                    new TableSpec("Délivrance", DeliveryFacts.class, DeliveryResult.class)),
            List.of(QuitusParameter.values()));

    @Override
    public String title() {
        return "Quitus fiscal d'un véhicule";
    }

    @Override
    public DecisionVocabulary vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Class<QuitusRequest> requestType() {
        return QuitusRequest.class;
    }

    @Override
    public Class<QuitusOutcome> outcomeType() {
        return QuitusOutcome.class;
    }

    @Override
    public LocalDate referenceDate(QuitusRequest request) {
        return request.filingDate();
    }

    @Override
    public List<RequestProblem> problems(QuitusRequest request) {
        return new QuitusChecks(request).problems();
    }

    @Override
    public Automation automation(QuitusOutcome outcome) {
        return outcome.circuit() == Circuit.MANUAL ? Automation.ASSISTED : Automation.FULL;
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("neuf-paye", "Particulier, voiture neuve, TVA payée : délivrance automatique"),
                sample("occasion-juste-au-dela", "Particulier, deux limites dépassées de peu : circuit manuel"),
                sample("marge-non-justifiee", "Revendeur, marge non justifiée : TVA à payer, circuit manuel"),
                sample("piece-manquante", "Revendeur, traduction manquante : pièces à demander"),
                sample("hors-union", "Voiture achetée en Suisse : hors champ, douane"));
    }

    private static Sample sample(String name, String title) {
        return Sample.beside(QuitusDecision.class, name, title);
    }
}

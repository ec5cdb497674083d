package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.time.LocalDate;
import java.util.List;

/** The decision on French VAT of a one-stop shop declared or paid late, corrected, or not at all. */
public final class OssPenaltiesDecision implements DecisionType<PenaltyRequest, PenaltyOutcome> {
    private static final DecisionVocabulary VOCABULARY = new DecisionVocabulary(
            "oss-penalties",
            PenaltyRequest.class,
            PenaltyOutcome.class,
            List.of(
                    new TableSpec("Régimes", SchemeFacts.class, SchemeResult.class),
                    new TableSpec("Corrections", CorrectionFacts.class, CorrectionResult.class),
                    new TableSpec("Pénalités", ArticleFacts.class, PenaltyResult.class),
                    new TableSpec("Réductions", ReductionFacts.class, ReductionResult.class),
                    new TableSpec("Suite", FileFacts.class, AnswerResult.class),
                    new TableSpec("Encaissement", FileFacts.class, PayeeResult.class),
                    new TableSpec("Prescription", FileFacts.class, PrescriptionResult.class),
                    new TableSpec("Dénonciation", FileFacts.class, ProsecutorResult.class),
                    new TableSpec("Constats", FileFacts.class, FindingResult.class),
                    new TableSpec("Procédure", FileFacts.class, StepResult.class),
                    new TableSpec("Points ouverts", OpenPointFacts.class, OpenPointResult.class)),
            List.<ParameterKey>of(PenaltyParameter.values()));

    @Override
    public String title() {
        return "Pénalités sur la TVA française du guichet (OSS-IOSS)";
    }

    @Override
    public DecisionVocabulary vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Class<PenaltyRequest> requestType() {
        return PenaltyRequest.class;
    }

    @Override
    public Class<PenaltyOutcome> outcomeType() {
        return PenaltyOutcome.class;
    }

    @Override
    public LocalDate referenceDate(PenaltyRequest request) {
        return request.asOfDate();
    }

    @Override
    public List<RequestProblem> problems(PenaltyRequest request) {
        return new PenaltyChecks(request).problems();
    }

    @Override
    public Automation automation(PenaltyOutcome outcome) {
        return outcome.isForAnAgent() ? Automation.ASSISTED : Automation.FULL;
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("payee-en-retard", "Payée un jour après l’échéance : 642 €"),
                sample(
                        "deposee-avec-une-partie",
                        "Déclaration tardive accompagnée d’une partie de la TVA : 1 536 €, deux points ouverts"),
                sample("mise-en-demeure-expiree", "Déclarée après le délai d’une mise en demeure : 8 120 €"),
                sample("correction-spontanee", "Correction spontanée deux ans après : 86 €"),
                sample("correction-apres-trois-ans", "Correction après trois ans, directement à la France : 37 €"),
                sample(
                        "manquement-delibere",
                        "Correction d’un manquement délibéré, visé par un agent de catégorie A : 1 613 €"),
                sample("activite-occulte", "Activité occulte établie par proposition : 42 200 €"),
                sample("sous-le-seuil", "16,00 € en tout : non mis en recouvrement"),
                sample("declaration-manquante", "Déclaration manquante : mise en demeure à envoyer"),
                sample("dans-le-delai", "Déclarée et payée dans le délai : rien"));
    }

    private static Sample sample(String name, String title) {
        return Sample.beside(OssPenaltiesDecision.class, name, title);
    }
}

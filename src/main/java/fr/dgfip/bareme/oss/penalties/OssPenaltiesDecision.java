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
        return List.of();
    }

    private static Sample sample(String name, String title) {
        return Sample.beside(OssPenaltiesDecision.class, name, title);
    }
}

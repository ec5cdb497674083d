package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.time.LocalDate;
import java.util.List;

/** The decision on unpaid claims of the one-stop shops: forced recovery, assistance between States, or neither. */
public final class OssRecoveryDecision implements DecisionType<RecoveryRequest, RecoveryOutcome> {
    private static final DecisionVocabulary VOCABULARY = new DecisionVocabulary(
            "oss-recovery",
            RecoveryRequest.class,
            RecoveryOutcome.class,
            List.of(
                    new TableSpec("Instruments", CountryFacts.class, InstrumentResult.class),
                    new TableSpec("Actes", ActFacts.class, ActResult.class),
                    new TableSpec("Créances", ClaimFacts.class, ClaimResult.class),
                    new TableSpec("Fondement de la TVA", ClaimFacts.class, ClaimBasis.class),
                    new TableSpec("Conditions des créances", CandidateFacts.class, ClaimCondition.class),
                    new TableSpec("Conditions du dossier", FileFacts.class, FileCondition.class),
                    new TableSpec("Procédures propres", OwnProcedureFacts.class, FileCondition.class),
                    new TableSpec("Proposition", ProposalFacts.class, ProposalResult.class),
                    new TableSpec("Démarches", StepFacts.class, StepResult.class),
                    new TableSpec("Points ouverts", OpenPointFacts.class, OpenPoint.class)),
            List.of(RecoveryParameter.values()));

    @Override
    public String title() {
        return "Recouvrement des créances des guichets OSS et IOSS";
    }

    @Override
    public DecisionVocabulary vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Class<RecoveryRequest> requestType() {
        return RecoveryRequest.class;
    }

    @Override
    public Class<RecoveryOutcome> outcomeType() {
        return RecoveryOutcome.class;
    }

    /** The rules of procedure in force on the day of the act apply, whatever the day of the title (LPF art. L. 284). */
    @Override
    public LocalDate referenceDate(RecoveryRequest request) {
        return request.examinationDate();
    }

    @Override
    public List<RequestProblem> problems(RecoveryRequest request) {
        return new RecoveryChecks(request).problems();
    }

    /** Waiting takes effect by itself: nothing is done to anyone. All else is a proposal to an agent. */
    @Override
    public Automation automation(RecoveryOutcome outcome) {
        return outcome.proposal() == RecoveryProposal.WAIT ? Automation.FULL : Automation.ASSISTED;
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("transmission", "Créances titrées et mises en demeure : transmission au recouvrement forcé"),
                sample("assistance-allemagne", "Débiteur allemand sans biens en France : assistance à demander"),
                sample("phase-etat-identification", "Sept jours après l'échéance : attendre l'État d'identification"),
                sample("avis-a-envoyer", "Rappel français resté sans effet : titre à envoyer"),
                sample("seize-euros", "Cumul de seize euros : pas de mise en recouvrement"),
                sample("prescrite", "Titre de plus de quatre ans sans acte : prescription"),
                sample("france-requise", "Créance espagnole : suite donnée à la demande d'assistance"));
    }

    private static Sample sample(String name, String title) {
        return Sample.beside(OssRecoveryDecision.class, name, title);
    }
}

package fr.dgfip.bareme.recovery.action;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.recovery.action.examination.RecoveryAdvice;
import fr.dgfip.bareme.recovery.action.fact.ActEffect;
import fr.dgfip.bareme.recovery.action.fact.ActKindFact;
import fr.dgfip.bareme.recovery.action.fact.CatalogueEntry;
import fr.dgfip.bareme.recovery.action.fact.ClaimFact;
import fr.dgfip.bareme.recovery.action.fact.Deadline;
import fr.dgfip.bareme.recovery.action.fact.DocumentNeeded;
import fr.dgfip.bareme.recovery.action.fact.FileFact;
import fr.dgfip.bareme.recovery.action.fact.GateFact;
import fr.dgfip.bareme.recovery.action.fact.GateRaised;
import fr.dgfip.bareme.recovery.action.fact.GateRule;
import fr.dgfip.bareme.recovery.action.fact.LeadFact;
import fr.dgfip.bareme.recovery.action.fact.PoleResult;
import fr.dgfip.bareme.recovery.action.fact.Reach;
import fr.dgfip.bareme.recovery.action.fact.ResourceFact;
import fr.dgfip.bareme.recovery.action.fact.RiskPoints;
import fr.dgfip.bareme.recovery.action.fact.RoutingFact;
import fr.dgfip.bareme.recovery.action.fact.Unmet;
import fr.dgfip.bareme.recovery.action.fact.Weight;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.time.LocalDate;
import java.util.List;

/** The decision on a debtor's file: which action, by whom, when. */
public final class RecoveryActionDecision implements DecisionType<RecoveryRequest, RecoveryAdvice> {
    private static final DecisionVocabulary VOCABULARY = new DecisionVocabulary(
            "recovery-action",
            RecoveryRequest.class,
            RecoveryAdvice.class,
            List.of(
                    new TableSpec("Actes interruptifs", ActKindFact.class, ActEffect.class),
                    new TableSpec("Portes", ClaimFact.class, GateRaised.class),
                    new TableSpec("Incompatibilités", GateFact.class, GateRule.class),
                    new TableSpec("Catalogue", FileFact.class, CatalogueEntry.class),
                    new TableSpec("Préconditions", FileFact.class, Unmet.class),
                    new TableSpec("Ressources", ResourceFact.class, Reach.class),
                    new TableSpec("Pondération", FileFact.class, Weight.class),
                    new TableSpec("Échéances", FileFact.class, Deadline.class),
                    new TableSpec("Risque", FileFact.class, RiskPoints.class),
                    new TableSpec("Pôle", RoutingFact.class, PoleResult.class),
                    new TableSpec("Pièces", LeadFact.class, DocumentNeeded.class)),
            List.of(RecoveryParameter.values()));

    @Override
    public String title() {
        return "Actions de recouvrement forcé et pôle national";
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
    public Class<RecoveryAdvice> outcomeType() {
        return RecoveryAdvice.class;
    }

    /** Actions are open or not on the day of the examination. */
    @Override
    public LocalDate referenceDate(RecoveryRequest request) {
        return request.examinationDate();
    }

    @Override
    public List<RequestProblem> problems(RecoveryRequest request) {
        return new RecoveryChecks(request).problems();
    }

    /** The decision belongs to the accountant and to the local direction. */
    @Override
    public Automation automation(RecoveryAdvice outcome) {
        return Automation.ASSISTED;
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("satd-compte-connu", "Compte bancaire connu : SATD d'abord"),
                sample("premier-defaut-relance", "Petit rôle, premier défaut : lettre de relance"),
                sample("prescription-proche", "Prescription dans un mois : mise en demeure aujourd'hui"),
                sample(
                        "redressement-declaration",
                        "Redressement judiciaire : déclaration de créance, poursuites bloquées"),
                sample("dirigeant-transmis", "Dirigeant qui a gardé la TVA : solidarité, dossier transmis au pôle"),
                sample("immeuble-hypotheque", "Immeuble sans hypothèque : inscrire, puis saisir"),
                sample("assurance-nantie", "Assurance-vie nantie : hors d'atteinte, le compte d'abord"),
                sample("organe-a-signaler", "Confusion de patrimoines en liquidation : signaler à un organe"),
                sample("creance-prescrite", "Créance prescrite : plus rien que la non-valeur"));
    }

    private static Sample sample(String name, String title) {
        return Sample.beside(RecoveryActionDecision.class, name, title);
    }
}

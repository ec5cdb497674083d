package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.quitus.Circuit;
import fr.dgfip.bareme.quitus.PhaseResult;
import fr.dgfip.bareme.quitus.QuitusParameter;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The decision on the payments of an affair: refund, shortfall, incident. */
public final class RefundDecision implements DecisionType<RefundRequest, RefundOutcome> {
    private static final DecisionVocabulary VOCABULARY = new DecisionVocabulary(
            "quitus-refund",
            RefundRequest.class,
            RefundOutcome.class,
            List.of(
                    new TableSpec("Phases", RefundFileFacts.class, PhaseResult.class),
                    new TableSpec("Somme conservée", RetentionFacts.class, RetentionResult.class),
                    new TableSpec("Incidents", PaymentFacts.class, IncidentResult.class),
                    new TableSpec("Drapeaux", AffairFacts.class, RefundFlag.class),
                    new TableSpec("Décision", AffairFacts.class, RefundResult.class),
                    new TableSpec("Versement", Share.class, PayoutResult.class)),
            parameters());

    private static List<ParameterKey> parameters() {
        return Stream.<ParameterKey>concat(Stream.of(QuitusParameter.NORMAL_RATE), Stream.of(RefundParameter.values()))
                .toList();
    }

    @Override
    public String title() {
        return "Trop-perçu, insuffisance et incident de paiement d'un quitus";
    }

    @Override
    public DecisionVocabulary vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Class<RefundRequest> requestType() {
        return RefundRequest.class;
    }

    @Override
    public Class<RefundOutcome> outcomeType() {
        return RefundOutcome.class;
    }

    @Override
    public LocalDate referenceDate(RefundRequest request) {
        return request.examinationDate();
    }

    @Override
    public List<RequestProblem> problems(RefundRequest request) {
        return new RefundChecks(request).problems();
    }

    @Override
    public Automation automation(RefundOutcome outcome) {
        return outcome.circuit() == Circuit.MANUAL ? Automation.ASSISTED : Automation.FULL;
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("trop-percu", "Trop-perçu de 909 € : remboursement automatique au payeur"),
                sample("moins-de-huit-euros", "Trop-perçu de 7,50 € : pas de restitution"),
                sample("paiement-partiel", "Paiement partiel : complément à payer avant le certificat"),
                sample("paye-deux-fois", "TVA payée deux fois, plus de 3 000 € à rendre : un agent décide"),
                sample(
                        "vente-annulee-certificat-valable",
                        "Vente annulée, certificat valable : refus proposé à un agent"),
                sample("reclamant-non-payeur", "Réclamation d'un autre que le payeur : le payeur seul est remboursé"));
    }

    private static Sample sample(String name, String title) {
        return Sample.beside(RefundDecision.class, name, title);
    }
}

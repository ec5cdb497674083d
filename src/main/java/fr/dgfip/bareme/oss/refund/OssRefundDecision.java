package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.time.LocalDate;
import java.util.List;

/** The decision on the payments received by a one-stop shop: matching, distribution, overpayment. */
public final class OssRefundDecision implements DecisionType<OssRefundRequest, OssRefundOutcome> {
    private static final DecisionVocabulary VOCABULARY = new DecisionVocabulary(
            "oss-refund",
            OssRefundRequest.class,
            OssRefundOutcome.class,
            List.of(
                    new TableSpec("Rapprochement", MatchingFacts.class, MatchResult.class),
                    new TableSpec("Part de chaque État", ShareFacts.class, FateResult.class),
                    new TableSpec("Qui rend", PartFacts.class, PartResult.class),
                    new TableSpec("Remboursement", FileFacts.class, RefundResult.class),
                    new TableSpec("Drapeaux", FileFacts.class, RefundFlag.class),
                    new TableSpec("Bénéficiaire", PayeeFacts.class, PayeeResult.class),
                    new TableSpec("Intérêts moratoires", MoratoryFacts.class, MoratoryResult.class),
                    new TableSpec("Points ouverts", OpenPointFacts.class, OpenPointResult.class),
                    new TableSpec("Étapes", FollowUpFacts.class, StepResult.class)),
            List.of(OssRefundParameter.values()));

    @Override
    public String title() {
        return "Versement et trop-perçu d'un guichet TVA (OSS-IOSS)";
    }

    @Override
    public DecisionVocabulary vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Class<OssRefundRequest> requestType() {
        return OssRefundRequest.class;
    }

    @Override
    public Class<OssRefundOutcome> outcomeType() {
        return OssRefundOutcome.class;
    }

    @Override
    public LocalDate referenceDate(OssRefundRequest request) {
        return request.examinationDate();
    }

    @Override
    public List<RequestProblem> problems(OssRefundRequest request) {
        return new OssRefundChecks(request).problems();
    }

    @Override
    public Automation automation(OssRefundOutcome outcome) {
        return outcome.circuit() == Circuit.MANUAL ? Automation.ASSISTED : Automation.FULL;
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample("versement-exact", "Versement exact : affecté et transmis aux États"),
                sample("versement-partiel", "Versement partiel : réparti au prorata, le reste à rappeler"),
                sample("versement-superieur", "Versement supérieur à la déclaration : 184,25 € rendus"),
                sample("sans-reference", "Virement sans référence : affectation proposée à un agent"),
                sample("apres-rappel-etat", "Versement après le rappel d'un État : sa part n'est pas transmise"),
                sample("reference-etrangere", "Référence d'un autre État : fonds à rendre, un agent décide"),
                sample("part-francaise-sous-le-seuil", "Part française trop déclarée de 7,60 € : sous le seuil"),
                sample("trop-percu-reverse", "Trop-perçu déjà reversé : chaque État rend sa part"),
                sample("erreur-avec-interets", "Erreur d'une administration : TVA rendue avec intérêts moratoires"));
    }

    private static Sample sample(String name, String title) {
        return Sample.beside(OssRefundDecision.class, name, title);
    }
}

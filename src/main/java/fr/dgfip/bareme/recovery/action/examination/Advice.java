package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.dossier.ClaimPrescription;
import fr.dgfip.bareme.recovery.action.dossier.Prescriptions;
import fr.dgfip.bareme.recovery.action.fact.DocumentNeeded;
import fr.dgfip.bareme.recovery.action.fact.GateFact;
import fr.dgfip.bareme.recovery.action.fact.PoleResult;
import fr.dgfip.bareme.recovery.action.fact.Standing;
import fr.dgfip.bareme.recovery.action.request.Claim;
import fr.dgfip.bareme.recovery.action.request.Evidence;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.recovery.action.request.SuspensionCause;
import fr.dgfip.bareme.recovery.action.request.TitleType;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the answer. */
public final class Advice {
    private final RecoveryRequest request;
    private final Prescriptions prescriptions;
    private final Ranking ranking;
    private final Findings findings;
    private final RiskTerms riskTerms;

    public Advice(
            RecoveryRequest request,
            Prescriptions prescriptions,
            Ranking ranking,
            Findings findings,
            RiskTerms riskTerms) {
        this.request = request;
        this.prescriptions = prescriptions;
        this.ranking = ranking;
        this.findings = findings;
        this.riskTerms = riskTerms;
    }

    public RecoveryAdvice answer() {
        Optional<PoleResult> pole = findings.pole().stream().findFirst();
        return new RecoveryAdvice(
                ranking.recommended().stream().map(Candidate::code).toList(),
                codes(Standing.POSSIBLE),
                codes(Standing.BLOCKED),
                codes(Standing.NOT_APPLICABLE),
                PoleAnswer.of(pole, held()),
                ranking.signals(),
                ranking.lead().map(Candidate::code),
                ranking.leadHeavy().orElse(false),
                ranking.lead()
                        .filter(lead -> ranking.isLawyerMandatory(lead.assessment()))
                        .isPresent(),
                ranking.opportunity().isOpportune(),
                PrescriptionAnswer.of(
                        prescriptions,
                        request.examinationDate(),
                        ranking.terms().urgencyMonths()),
                Risk.of(findings.risks(), riskTerms),
                warnings(pole),
                new ActionItems(ranking).all(),
                scoreItems(),
                ranking.comparisons(),
                ranking.nearMisses(),
                findings.gates().stream()
                        .sorted(Comparator.comparing(GateFact::code))
                        .map(gate -> GateItem.of(gate, request.examinationDate()))
                        .toList(),
                new Deadlines(request, prescriptions).items(findings.deadlines()),
                findings.risks().stream()
                        .sorted(RowOutcome.byRow())
                        .map(RiskItem::of)
                        .toList(),
                ranking.opportunity().tests(),
                findings.documents().stream()
                        .sorted(Comparator.comparing(DocumentNeeded::action).thenComparing(RowOutcome.byRow()))
                        .map(DocumentItem::of)
                        .toList(),
                prescriptions.claims().stream().map(PrescriptionItem::of).toList());
    }

    private List<PoleHeld> held() {
        return findings.held().stream()
                .sorted(Comparator.comparing(PoleHeld::guard))
                .toList();
    }

    private List<String> codes(Standing standing) {
        return ranking.assessments().stream()
                .filter(assessment -> assessment.standing() == standing)
                .map(Assessment::code)
                .toList();
    }

    private List<ScoreItem> scoreItems() {
        return ranking.recommended().stream()
                .flatMap(candidate ->
                        candidate.score().parts().stream().map(part -> ScoreItem.of(candidate.code(), part)))
                .toList();
    }

    /** What the reader must know beyond each action: points not confirmed, above all. */
    private List<String> warnings(Optional<PoleResult> pole) {
        List<String> warnings = new ArrayList<>();
        if (ranking.recommended().isEmpty()) {
            warnings.add("Aucune action n'est recommandée : un agent examine les actions possibles et ce qui manque.");
        }
        if (!ranking.recommended().isEmpty() && scoreItems().isEmpty()) {
            warnings.add("Aucun poids ne s'applique : les actions recommandées sont dans l'ordre du catalogue.");
        }
        request.evidence().stream()
                .map(Evidence::action)
                .filter(action -> ranking.isUnknown(action))
                .map(action -> "Preuves données pour « " + action
                        + " », qui n'est pas une action du catalogue : elles ne comptent pas.")
                .forEach(warnings::add);
        request.claims().stream().flatMap(this::warnings).forEach(warnings::add);
        prescriptions.claims().stream()
                .filter(ClaimPrescription::unconfirmed)
                .map(
                        claim -> "Créance " + claim.claim()
                                + " : un acte dont l'effet interruptif n'est pas confirmé déplacerait la date de prescription ; il n'est pas compté.")
                .forEach(warnings::add);
        findings.pole().stream()
                .map(PoleResult::openPoint)
                .flatMap(Optional::stream)
                .forEach(warnings::add);
        return warnings;
    }

    /** What a claim leaves unsaid that could make its dates other than they look. */
    private Stream<String> warnings(Claim claim) {
        List<String> warnings = new ArrayList<>();
        if (claim.titleType() == TitleType.ROLE && claim.dueDate().isEmpty()) {
            warnings.add(
                    "Créance " + claim.id()
                            + " : la date limite de paiement du rôle n'est pas donnée ; vérifier qu'elle est passée avant tout acte.");
        }
        boolean suspended = request.suspensions().stream()
                .anyMatch(suspension -> suspension.cause() == SuspensionCause.SURSIS && suspension.covers(claim.id()));
        if (claim.stayed().isPositive() && !suspended) {
            warnings.add(
                    "Créance " + claim.id()
                            + " : le sursis suspend la prescription (LPF, art. L. 277), mais sa durée n'est pas donnée ; la part en sursis se prescrit plus tard que la date calculée.");
        }
        return warnings.stream();
    }
}

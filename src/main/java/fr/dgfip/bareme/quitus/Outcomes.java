package fr.dgfip.bareme.quitus;

import java.util.List;
import java.util.Optional;

/** Draws the outcome from the conclusions. */
public final class Outcomes {
    private Outcomes() {}

    /** The request is not for the national service, whatever it asks. */
    public static QuitusOutcome localChannel(PhaseResult phase) {
        return closed(
                Status.ROUTED_ELSEWHERE, Circuit.NONE, Scope.ROUTE_SIE, Optional.of(phase.phase()), Optional.empty());
    }

    /** The table of scope closes the request. A circuit it names can only be an agent's. */
    public static QuitusOutcome outOfScope(
            ScopeResult scope, PhaseResult phase, Optional<QualificationResult> qualification) {
        return closed(
                scope.status().orElse(Status.OUT_OF_SCOPE),
                scope.circuit().filter(Circuit.MANUAL::equals).orElse(Circuit.NONE),
                scope.scope(),
                Optional.of(phase.phase()),
                qualification);
    }

    /** A table gave no single answer: an agent takes the request with what is known. */
    public static QuitusOutcome unanswered(Scope scope) {
        return closed(Status.TO_EXAMINE, Circuit.MANUAL, scope, Optional.empty(), Optional.empty());
    }

    private static QuitusOutcome closed(
            Status status,
            Circuit circuit,
            Scope scope,
            Optional<Phase> phase,
            Optional<QualificationResult> qualification) {
        return new QuitusOutcome(
                status,
                circuit,
                scope,
                phase,
                qualification.map(QualificationResult::qualification),
                qualification.map(QualificationResult::divergence),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                circuit == Circuit.MANUAL ? Delivery.INSTRUIRE : Delivery.AUCUNE,
                Optional.empty());
    }

    /** @param guards guard rules that hold the request for an agent */
    public static QuitusOutcome decided(
            PhaseResult phase,
            QualificationResult qualification,
            VatDue vat,
            Completeness completeness,
            DeliveryResult delivery,
            Proposal proposal,
            List<GuardRaised> guards) {
        boolean refusalForbidden = guards.stream().map(GuardRaised::guard).anyMatch(Guard::forbidsRefusal);
        return new QuitusOutcome(
                refusalForbidden ? Status.TO_EXAMINE : delivery.status(),
                guards.isEmpty() ? proposal.circuit() : Circuit.MANUAL,
                Scope.DANS_LE_CHAMP,
                Optional.of(phase.phase()),
                Optional.of(qualification.qualification()),
                Optional.of(qualification.divergence()),
                Optional.of(vat),
                completeness.required(),
                completeness.missingCodes(),
                Optional.of(proposal.score()),
                Optional.of(proposal.threshold()),
                refusalForbidden ? Delivery.INSTRUIRE : delivery.delivery(),
                refusalForbidden ? Optional.empty() : delivery.refusalGround());
    }
}

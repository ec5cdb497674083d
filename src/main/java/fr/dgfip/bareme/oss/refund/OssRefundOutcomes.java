package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws the outcome from the conclusions. */
public final class OssRefundOutcomes {
    private OssRefundOutcomes() {}

    /** A table gave no single answer: an agent takes the file, and nothing moves. */
    public static OssRefundOutcome unanswered(OssRefundRequest request) {
        Euros received = request.transfer()
                .map(Transfer::amount)
                .or(() -> request.claim().flatMap(OverpaymentClaim::received))
                .orElse(Sums.of(request.shares(), StateShare::paid));
        return new OssRefundOutcome(
                request.role(),
                event(request),
                Optional.empty(),
                Optional.empty(),
                Verdict.INSTRUIRE,
                Circuit.MANUAL,
                new Account(received, Euros.ZERO, Euros.ZERO, Euros.ZERO, Euros.ZERO, received),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static FileEvent event(OssRefundRequest request) {
        return request.isTransferred() ? FileEvent.VIREMENT : FileEvent.RECLAMATION;
    }

    /** @param today day from which delays run */
    public static OssRefundOutcome decided(
            OssRefundRequest request,
            Terms terms,
            Ledger ledger,
            Refunds refunds,
            RefundProposal proposal,
            Findings findings,
            LocalDate today) {
        List<RefundGuard> guards =
                findings.guards().stream().map(RefundGuardRaised::guard).toList();
        boolean replaced = guards.stream().anyMatch(RefundGuard::isReplacing);
        Verdict verdict = replaced ? Verdict.INSTRUIRE : proposal.result().verdict();
        boolean refunding = verdict == Verdict.RENDRE;
        Euros refunded = refunding ? refunds.french() : Euros.ZERO;
        Euros elsewhere = refunding || verdict == Verdict.ORIENTER ? refunds.elsewhere() : Euros.ZERO;
        Optional<ClaimFile> claim = request.claim().map(any -> new ClaimFile(request, terms));
        List<DistributionLine> lines = ledger.distribution();
        boolean forwarding = lines.stream().anyMatch(DistributionLine::isForwarded);
        return new OssRefundOutcome(
                request.role(),
                event(request),
                ledger.match(),
                guards.contains(RefundGuard.GOR_AUTRE_DECLARATION)
                        ? Optional.of(Treatment.SUSPENDRE)
                        : ledger.treatment(),
                verdict,
                guards.isEmpty() ? proposal.circuit() : Circuit.MANUAL,
                Account.of(ledger, refunded, elsewhere),
                ledger.matchedReturn(),
                ledger.proposedReturn(),
                allocations(request, ledger),
                lines,
                Optional.of(Sums.of(lines, DistributionLine::outstandingAfter)).filter(any -> !lines.isEmpty()),
                request.transfer().filter(any -> forwarding).map(transfer -> transferBy(request, transfer, terms)),
                ledger.reminder(),
                Optional.of(refunded)
                        .filter(Euros::isPositive)
                        .map(amount -> new Refund(MemberState.FR, amount, recipient(findings.payees()))),
                refunding || verdict == Verdict.ORIENTER ? lines(refunds, refunding) : List.of(),
                Optional.of(refunds.french().minus(refunded)).filter(Euros::isPositive),
                replaced ? Optional.empty() : proposal.result().ground(),
                claim.map(ClaimFile::claimDeadline),
                claim.filter(file -> file.correction() != CorrectionState.SANS_OBJET)
                        .map(ClaimFile::correctionDeadline),
                findings.interest().stream().findFirst().filter(any -> refunding),
                findings.points().stream()
                        .map(OpenPointResult::point)
                        .distinct()
                        .sorted()
                        .toList(),
                steps(findings.steps(), today),
                ledger.computation());
    }

    private static List<Allocation> allocations(OssRefundRequest request, Ledger ledger) {
        return ledger
                .matchedReturn()
                .filter(any -> request.isTransferred() && ledger.allocated().isPositive())
                .map(reference -> new Allocation(reference, ledger.allocated()))
                .stream()
                .toList();
    }

    /** Some days after the month of receipt, or of the return when it came later: before it, nobody knew the shares. */
    private static LocalDate transferBy(OssRefundRequest request, Transfer transfer, Terms terms) {
        LocalDate known = request.subject()
                .flatMap(CandidateReturn::filedOn)
                .filter(transfer.valueDate()::isBefore)
                .orElse(transfer.valueDate());
        return YearMonth.from(known).atEndOfMonth().plusDays(terms.transferDays());
    }

    private static List<RefundLine> lines(Refunds refunds, boolean refunding) {
        return refunds.lines().stream()
                .filter(line -> refunding || line.payer() != MemberState.FR)
                .toList();
    }

    private static Recipient recipient(List<PayeeResult> payees) {
        return payees.stream().map(PayeeResult::recipient).findFirst().orElse(Recipient.PAYEUR_A_IDENTIFIER);
    }

    private static List<NextStep> steps(List<StepResult> steps, LocalDate today) {
        return steps.stream()
                .map(step -> step.next(today))
                .sorted(Comparator.comparing(NextStep::step).thenComparing(NextStep::text))
                .toList();
    }
}

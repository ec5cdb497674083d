package fr.dgfip.bareme.oss.refund;

import java.util.List;

/**
 * What rules and tables found besides the ledger and the proposal, in any order.
 *
 * @param payees who gets a sum back
 * @param interest interest the State owes
 */
public record Findings(
        List<PayeeResult> payees,
        List<MoratoryInterest> interest,
        List<OpenPointResult> points,
        List<StepResult> steps,
        List<RefundGuardRaised> guards) {}

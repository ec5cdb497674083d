package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a payment or an overpayment comes to before it is known who gives what back. Received = allocated + held + parts.
 *
 * @param allocated what stays with the return
 * @param held what stays with the office, neither allocated nor to be given back
 * @param matchedReturn the return the money is for
 * @param proposedReturn the return it might be for
 * @param parts what goes back
 * @param match situation of a transfer
 * @param treatment what is done with its money
 * @param circuit who handles it
 * @param refundedBefore what France gave back before
 * @param refundsKnown whether it is known what was given back before
 * @param netted what a negative correction takes off a later return, or would under the other reading
 * @param shortfall whether the return is still not fully paid
 * @param misallocated whether a table wanted money allocated to a return that cannot take it
 * @param barred whether a table wanted a share passed on though its State had reminded
 * @param computation how the amounts were found, in words
 */
public record Ledger(
        Euros received,
        Euros allocated,
        Euros held,
        Optional<String> matchedReturn,
        Optional<String> proposedReturn,
        List<DistributionLine> distribution,
        List<Part> parts,
        Optional<MatchCode> match,
        Optional<Treatment> treatment,
        Circuit circuit,
        Euros refundedBefore,
        boolean refundsKnown,
        Euros netted,
        boolean shortfall,
        boolean misallocated,
        boolean barred,
        Optional<PaymentReminder> reminder,
        List<String> computation) {
    public Ledger {
        distribution = List.copyOf(distribution);
        parts = List.copyOf(parts);
        computation = List.copyOf(computation);
    }

    /** The kinds of sums that go back. */
    public Set<PartNature> natures() {
        return parts.stream().map(Part::nature).collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isMisallocated() {
        return misallocated;
    }

    public boolean isBarred() {
        return barred;
    }
}

package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who gives back how much, France's part less what it gave back before.
 *
 * @param lines of France first, then by State
 * @param french what France gives back in all
 * @param frenchTotal the same with what it gave back before: the threshold is that of the whole case
 * @param frenchTax of that, French tax
 * @param elsewhere what other States give back
 * @param overdrawn whether more was given back than there was, or than was received
 */
public record Refunds(
        List<RefundLine> lines, Euros french, Euros frenchTotal, Euros frenchTax, Euros elsewhere, boolean overdrawn) {
    public Refunds {
        lines = List.copyOf(lines);
    }

    public boolean isOverdrawn() {
        return overdrawn;
    }

    /** @param results which State gives back each kind of sum */
    public static Refunds of(OssRefundRequest request, Ledger ledger, List<PartResult> results) {
        Map<PartNature, RefundingState> payers =
                results.stream().collect(Collectors.toMap(PartResult::nature, PartResult::payer, (one, other) -> one));
        List<RefundLine> gross = ledger.parts().stream()
                .filter(part -> payers.containsKey(part.nature()))
                .map(part -> line(request, part, payers.get(part.nature())))
                .sorted(Comparator.comparing((RefundLine line) -> line.payer() != MemberState.FR)
                        .thenComparing(RefundLine::payer)
                        .thenComparing(RefundLine::nature))
                .toList();
        List<RefundLine> lines = new ArrayList<>();
        Euros before = ledger.refundedBefore();
        for (RefundLine line : gross) {
            Euros settled = line.payer() == MemberState.FR ? Sums.min(before, line.amount()) : Euros.ZERO;
            before = before.minus(settled);
            if (line.amount().minus(settled).isPositive()) {
                lines.add(new RefundLine(
                        line.payer(),
                        line.capacity(),
                        line.nature(),
                        line.amount().minus(settled)));
            }
        }
        List<RefundLine> french =
                lines.stream().filter(line -> line.payer() == MemberState.FR).toList();
        return new Refunds(
                lines,
                Sums.of(french, RefundLine::amount),
                Sums.of(
                        gross.stream()
                                .filter(line -> line.payer() == MemberState.FR)
                                .toList(),
                        RefundLine::amount),
                Sums.of(
                        french.stream()
                                .filter(line -> line.capacity() == RefundingState.ETAT_DE_CONSOMMATION)
                                .toList(),
                        RefundLine::amount),
                Sums.of(lines, RefundLine::amount).minus(Sums.of(french, RefundLine::amount)),
                before.isPositive() || Sums.of(gross, RefundLine::amount).compareTo(ledger.received()) > 0);
    }

    private static RefundLine line(OssRefundRequest request, Part part, RefundingState capacity) {
        MemberState payer =
                capacity == RefundingState.ETAT_DE_CONSOMMATION ? part.state() : request.identificationState();
        return new RefundLine(payer, capacity, part.nature(), part.amount());
    }
}

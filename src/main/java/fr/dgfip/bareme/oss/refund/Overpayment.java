package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import java.util.ArrayList;
import java.util.List;

/**
 * Who holds what was paid too much on one return. What a State of consumption received beyond its tax is with that State;
 * what was not passed on, less what is still to be, is with the State of identification.
 */
final class Overpayment {
    private final OssRefundRequest request;
    private final Terms terms;
    private final List<StateShare> shares;
    private final Euros received;

    Overpayment(OssRefundRequest request, Terms terms, List<StateShare> shares, Euros received) {
        this.request = request;
        this.terms = terms;
        this.shares = shares;
        this.received = received;
    }

    Euros truly() {
        return Sums.of(shares, StateShare::truly);
    }

    /** What was received beyond the tax of all States together. */
    Euros excess() {
        return Sums.positive(received.minus(truly()));
    }

    /** What goes back; nothing when it is not known who holds it. */
    List<Part> parts(DistributionState distribution) {
        if (distribution == DistributionState.REVERSEE) {
            return distributed();
        }
        Euros back = terms.netting() ? excess().minus(netted(distribution)) : excess();
        return distribution == DistributionState.DETENUE && back.isPositive() ? List.of(kept(back)) : List.of();
    }

    private List<Part> distributed() {
        List<Part> parts = new ArrayList<>();
        for (StateShare share : shares) {
            Euros over = Sums.positive(share.paid().minus(share.truly()));
            Euros back = terms.netting() ? over.minus(Sums.min(over, share.absorbed())) : over;
            Euros retained = Retention.of(back, request.scheme(), terms);
            if (retained.isPositive()) {
                parts.add(new Part(PartNature.PART_CONSERVEE, share.state(), retained));
            }
            if (back.minus(retained).isPositive()) {
                parts.add(new Part(PartNature.PART_REVERSEE, share.state(), back.minus(retained)));
            }
        }
        Euros kept = Sums.positive(held().minus(missing()));
        if (kept.isPositive()) {
            parts.add(kept(kept));
        }
        return parts;
    }

    private Part kept(Euros amount) {
        return new Part(PartNature.EXCEDENT_DETENU, request.identificationState(), amount);
    }

    private Euros held() {
        return Sums.positive(received.minus(Sums.of(shares, StateShare::paid)));
    }

    private Euros missing() {
        return Sums.of(shares, share -> Sums.positive(share.truly().minus(share.paid())));
    }

    boolean isShort(DistributionState distribution) {
        return distribution == DistributionState.REVERSEE
                ? missing().compareTo(held()) > 0
                : truly().compareTo(received) > 0;
    }

    /** What the later return absorbs of the overpayment under the reading that it does. */
    Euros netted(DistributionState distribution) {
        return switch (distribution) {
            case REVERSEE ->
                Sums.of(
                        shares,
                        share -> Sums.min(
                                share.absorbed(), Sums.positive(share.paid().minus(share.truly()))));
            case DETENUE -> Sums.min(excess(), Sums.of(shares, StateShare::absorbed));
            case INCONNUE, SANS_OBJET -> Euros.ZERO;
        };
    }
}

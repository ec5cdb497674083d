package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.vocabulary.Term;

/**
 * The share of one State.
 *
 * @param share what falls to it of the payment
 * @param retained what France keeps of a share passed on, for periods up to 2018
 * @param forwarded what France passes on
 * @param outstandingAfter what the State still awaits: only a share passed on settles something
 */
public record DistributionLine(
        @Term("État") MemberState state,
        @Term("Reste dû avant") Euros outstandingBefore,
        @Term("Part") Euros share,
        @Term("Sort de la part") ShareFate fate,
        @Term("Part conservée") Euros retained,
        @Term("Montant à transmettre") Euros forwarded,
        @Term("Reste dû après") Euros outstandingAfter) {
    /** Whether something of it is passed on to the State. */
    boolean isForwarded() {
        return fate == ShareFate.TRANSMETTRE;
    }
}

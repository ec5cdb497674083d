package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.Scheme;
import java.math.RoundingMode;

/** What a State of identification kept for itself of what it passed on under the Union scheme, for periods up to 2018. */
final class Retention {
    private Retention() {}

    /** The part kept, to the cent, half a cent counting for one. */
    static Euros of(Euros passedOn, Scheme scheme, Terms terms) {
        if (scheme != Scheme.UNION) {
            return Euros.ZERO;
        }
        return new Euros(passedOn.amount()
                .multiply(terms.retention())
                .movePointLeft(2)
                .setScale(Euros.SCALE, RoundingMode.HALF_UP));
    }
}

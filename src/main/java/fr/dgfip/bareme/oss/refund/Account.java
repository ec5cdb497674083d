package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;

/**
 * What became of the money. Received = allocated + refunded + elsewhere + given back before + held.
 *
 * @param allocated what stays with the return
 * @param refunded what France gives back now
 * @param elsewhere what other States are to give back
 * @param held what stays with whoever holds it until something is decided, or because it is not given back
 */
public record Account(
        @Term("Somme reçue") Euros received,
        @Term("Somme affectée") Euros allocated,
        @Term("Somme rendue par la France") Euros refunded,
        @Term("Somme à rendre par d'autres États") Euros elsewhere,
        @Term("Déjà rendu") Euros refundedBefore,
        @Term("Somme gardée") Euros held) {
    static Account of(Ledger ledger, Euros refunded, Euros elsewhere) {
        Euros before = Sums.min(ledger.refundedBefore(), Sums.of(ledger.parts(), Part::amount));
        return new Account(
                ledger.received(),
                ledger.allocated(),
                refunded,
                elsewhere,
                before,
                ledger.received()
                        .minus(ledger.allocated())
                        .minus(refunded)
                        .minus(elsewhere)
                        .minus(before));
    }
}

package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the account of an affair comes to.
 *
 * @param refund what is to be given back; zero below the threshold
 * @param claimDeadline when it has passed for some payment
 * @param shares who gets what of the refund
 * @param overdrawn whether someone would have got back more than what came from them
 */
public record Balance(
        Account account,
        Euros refund,
        Euros shortfall,
        CollectionTitle collection,
        Optional<LocalDate> claimDeadline,
        List<Share> shares,
        boolean overdrawn) {
    public Balance {
        shares = List.copyOf(shares);
    }
}

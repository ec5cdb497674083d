package fr.dgfip.bareme.recovery.action.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The prescription of every claim, in the order of the file. */
public record Prescriptions(List<ClaimPrescription> claims) {
    public Prescriptions {
        claims = List.copyOf(claims);
    }

    /** The claim that runs out first among those that still can; the first of the file when two do on one day. */
    public Optional<ClaimPrescription> nearest() {
        return claims.stream()
                .filter(claim -> !claim.prescribed())
                .filter(claim ->
                        claim.limitation().filter(found -> !found.held()).isPresent())
                .min(Comparator.comparing(ClaimPrescription::deadline));
    }

    /** The last day of the claim that ran out, or will run out, last. */
    public Optional<LocalDate> latest() {
        return claims.stream()
                .filter(claim -> claim.limitation().isPresent())
                .map(ClaimPrescription::deadline)
                .max(Comparator.naturalOrder());
    }

    public Optional<LocalDate> nearestDate() {
        return nearest().map(ClaimPrescription::deadline);
    }
}

package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The age of a claim for assistance between States (LPF art. L. 283 B), by calendar years to the day.
 *
 * @param since day the ordinary time runs from; empty while a contestation is pending
 * @param until last day on which a first request is in time
 * @param limit last day on which a request is in time in any case
 */
public record ClaimAge(
        @Term("État de l'ancienneté") AgeState state,
        @Term("Ancienneté comptée depuis le") Optional<LocalDate> since,
        @Term("Ancienneté comptée jusqu'au") LocalDate to,
        @Term("Ancienneté") Optional<String> age,
        @Term("Dernier jour pour une première demande") Optional<LocalDate> until,
        @Term("Dernier jour dans tous les cas") LocalDate limit,
        @Term("Ancienneté maximale dépassée") boolean overLimit) {

    /** @param due day the claim fell due */
    static ClaimAge of(Claim claim, LocalDate due, LocalDate request, RecoveryTerms terms) {
        Optional<LocalDate> since = since(claim, due);
        Optional<LocalDate> until = since.map(day -> day.plusYears(terms.assistanceYears()));
        AgeState state = state(claim, since, until, request);
        LocalDate to =
                state == AgeState.EARLIER_REQUEST ? claim.earlierRequestOn().orElse(request) : request;
        LocalDate limit = due.plusYears(terms.assistanceLimitYears());
        LocalDate measured =
                terms.limitAtFirstRequest() ? claim.earlierRequestOn().orElse(request) : request;
        return new ClaimAge(
                state,
                since,
                to,
                since.filter(day -> !day.isAfter(to)).map(day -> Computed.duration(Period.between(day, to))),
                until,
                limit,
                measured.isAfter(limit));
    }

    /** A decision that settles a contestation or the end of a payment plan puts off the beginning; the later one counts. */
    private static Optional<LocalDate> since(Claim claim, LocalDate due) {
        if (claim.contestState().isPending()) {
            return Optional.empty();
        }
        return Stream.of(
                        Optional.of(due),
                        claim.finalDecisionOn().filter(day -> claim.contested()),
                        claim.planEnd().filter(day -> claim.paymentPlan()))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    private static AgeState state(
            Claim claim, Optional<LocalDate> since, Optional<LocalDate> until, LocalDate request) {
        if (since.filter(day -> !day.isAfter(request)).isEmpty() || until.isEmpty()) {
            return AgeState.NOT_STARTED;
        }
        if (!request.isAfter(until.get())) {
            return AgeState.WITHIN;
        }
        return claim.earlierRequestOn().filter(day -> !day.isAfter(until.get())).isPresent()
                ? AgeState.EARLIER_REQUEST
                : AgeState.EXCEEDED;
    }

    /** Whether the last years counted to the other of the two requests would have given another answer. */
    boolean isLimitDecisive(Claim claim, LocalDate request) {
        return request.isAfter(limit)
                && claim.earlierRequestOn().filter(day -> !day.isAfter(limit)).isPresent();
    }
}

package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.oss.ReturnPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The periods of a request in a row, and those that should be there and are not. */
final class PeriodList {
    private final ExclusionRequest request;
    private final Map<ReturnPeriod, Integer> dueDays;
    private final Terms terms;
    private final Optional<LocalDate> leftOn;
    private final List<PeriodStanding> newestFirst = new ArrayList<>();
    private final List<ReturnPeriod> missing = new ArrayList<>();

    /** @param dueDays day limit of each period of {@link #withDueDay} */
    PeriodList(ExclusionRequest request, Map<ReturnPeriod, Integer> dueDays, Terms terms) {
        this.request = request;
        this.dueDays = dueDays;
        this.terms = terms;
        this.leftOn = Stream.concat(
                        request.move().map(StatusEvent::day).stream(),
                        VoluntaryExit.of(request, terms).map(VoluntaryExit::effectiveOn).stream())
                .min(Comparator.naturalOrder());
        if (request.question() == Question.RELANCE) {
            request.periods().forEach(period -> newestFirst.add(standing(period)));
        } else {
            collect();
        }
    }

    /** The periods whose due date matters: those of the request, and those that ended after them. */
    static List<ReturnPeriod> withDueDay(ExclusionRequest request) {
        Stream<ReturnPeriod> listed = request.periods().stream().map(PeriodRecord::period);
        if (request.question() == Question.RELANCE) {
            return listed.toList();
        }
        ReturnPeriod newest = newestEnded(request);
        ReturnPeriod from = request.periods().stream()
                .map(PeriodRecord::period)
                .max(Comparator.naturalOrder())
                .map(period -> period.plus(1))
                .orElse(newest);
        List<ReturnPeriod> later = new ArrayList<>();
        for (ReturnPeriod period = newest; period.compareTo(from) >= 0; period = period.plus(-1)) {
            later.add(period);
            if (later.size() == RECENT) {
                break;
            }
        }
        return Stream.concat(listed, later.stream()).toList();
    }

    /** Periods without any record whose due date is looked up: only the newest of them can be not due yet. */
    private static final int RECENT = 3;

    private static ReturnPeriod newestEnded(ExclusionRequest request) {
        return ReturnPeriod.containing(request.examinationDate(), request.scheme())
                .plus(-1);
    }

    private void collect() {
        Map<ReturnPeriod, PeriodRecord> listed =
                request.periods().stream().collect(Collectors.toMap(PeriodRecord::period, Function.identity()));
        ReturnPeriod first = ReturnPeriod.containing(request.registeredSince(), request.scheme());
        ReturnPeriod oldest =
                listed.keySet().stream().min(Comparator.naturalOrder()).orElse(first);
        int judged = 0;
        for (ReturnPeriod period = newestEnded(request);
                period.compareTo(first) >= 0
                        && (judged < terms.failedPeriods() || !listed.isEmpty() && period.compareTo(oldest) >= 0);
                period = period.plus(-1)) {
            if (listed.containsKey(period)) {
                PeriodStanding standing = standing(listed.get(period));
                newestFirst.add(standing);
                judged += settles(standing) ? 1 : 0;
            } else if (isOwed(period) && isDue(period)) {
                missing.add(period);
                judged++;
            }
        }
    }

    /** Whether the counter needs no older period in its place. */
    private boolean settles(PeriodStanding standing) {
        return !standing.isUndecided() || standing.isUnremindedOn(request.examinationDate());
    }

    /** Nothing is asked for of periods that begin after the person left, unless the file has them all the same. */
    private boolean isOwed(ReturnPeriod period) {
        return leftOn.filter(day -> !period.firstDay().isBefore(day)).isEmpty();
    }

    private boolean isDue(ReturnPeriod period) {
        return !dueDays.containsKey(period)
                || terms.readings().lastDay(period.dueDate(dueDays.get(period))).isBefore(request.examinationDate());
    }

    private PeriodStanding standing(PeriodRecord period) {
        List<PeriodPayment> payments = request.payments().stream()
                .filter(payment -> payment.period().equals(period.period()))
                .toList();
        return PeriodStanding.of(period, payments, dueDays.get(period.period()), request.examinationDate(), terms);
    }

    List<PeriodStanding> newestFirst() {
        return List.copyOf(newestFirst);
    }

    /** Periods that are due and of which the request says nothing, oldest first. */
    List<ReturnPeriod> missing() {
        return missing.stream().sorted().toList();
    }
}

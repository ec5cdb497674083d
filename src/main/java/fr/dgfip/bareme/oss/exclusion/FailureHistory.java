package fr.dgfip.bareme.oss.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says whether the last periods of a person make a persistent failure (implementing regulation 282/2011, art. 58b, § 2). */
final class FailureHistory {
    private final List<PeriodStanding> periods;
    private final Terms terms;
    private final LocalDate today;

    /** @param newestFirst every period in a row */
    FailureHistory(List<PeriodStanding> newestFirst, Terms terms, LocalDate today) {
        this.periods = List.copyOf(newestFirst);
        this.terms = terms;
        this.today = today;
    }

    Failures verdict() {
        List<FailureKind> established = Stream.of(FailureKind.values())
                .filter(kind -> persists(kind, first(kind)))
                .toList();
        FailureState state = state(established);
        return new Failures(
                state,
                established,
                run(FailureKind.DECLARATION),
                run(FailureKind.PAIEMENT),
                isExceptionExamined(),
                state == FailureState.NON_REGULARISEE ? neverPutRight() : series(),
                windows(established));
    }

    private FailureState state(List<FailureKind> established) {
        if (!established.isEmpty()) {
            return established.stream().allMatch(this::isInterrupted) ? FailureState.INTERROMPUE : FailureState.ETABLIE;
        }
        if (persistedEarlier()) {
            return FailureState.ANTERIEURE;
        }
        if (!neverPutRight().isEmpty()) {
            return FailureState.NON_REGULARISEE;
        }
        if (allFail(first(FailureKind.PAIEMENT), period -> period.fails(FailureKind.PAIEMENT))) {
            return FailureState.SOLDES_TOLERES;
        }
        if (allFail(firstJudged(), PeriodStanding::fails)) {
            return FailureState.MIXTE;
        }
        return series().isEmpty() ? FailureState.AUCUNE : FailureState.EN_FORMATION;
    }

    /** The newest period of which something can be said. */
    private int first(FailureKind kind) {
        return firstWhere(period -> !period.isPending(kind));
    }

    private int firstJudged() {
        return firstWhere(period -> !period.isUndecided());
    }

    private int firstWhere(Predicate<PeriodStanding> test) {
        int index = 0;
        while (index < periods.size() && !test.test(periods.get(index))) {
            index++;
        }
        return index;
    }

    private boolean allFail(int from, Predicate<PeriodStanding> failing) {
        int to = from + terms.failedPeriods();
        return to <= periods.size() && periods.subList(from, to).stream().allMatch(failing);
    }

    private boolean persists(FailureKind kind, int from) {
        return allFail(from, period -> period.fails(kind)) && !(kind == FailureKind.PAIEMENT && isTolerated(from));
    }

    private boolean isTolerated(int from) {
        Stream<PeriodStanding> window = periods.subList(from, from + terms.failedPeriods()).stream();
        return terms.readings().smallBalances() == HundredEuroRule.ALL_BELOW
                ? window.allMatch(this::isSmall)
                : window.anyMatch(this::isSmall);
    }

    private boolean isExceptionExamined() {
        int from = first(FailureKind.PAIEMENT);
        return allFail(from, period -> period.fails(FailureKind.PAIEMENT))
                && periods.subList(from, from + terms.failedPeriods()).stream().anyMatch(this::isSmall);
    }

    private boolean isSmall(PeriodStanding period) {
        return period.balanceAtLimit().compareTo(terms.smallBalance()) < 0;
    }

    /** Whether after the failing periods came one of which nobody was reminded in time: it may not be passed over. */
    private boolean isInterrupted(FailureKind kind) {
        return periods.subList(0, first(kind)).stream().anyMatch(period -> period.isUnremindedOn(today));
    }

    /** Whether the same unbroken series of failures held a persistent one that its latest periods no longer make. */
    private boolean persistedEarlier() {
        return IntStream.rangeClosed(0, seriesEnd() - terms.failedPeriods())
                .anyMatch(from -> Stream.of(FailureKind.values()).anyMatch(kind -> persists(kind, from)));
    }

    /** Periods of earlier persistent failures of which the person still owes the return or the payment, oldest first. */
    private List<PeriodStanding> neverPutRight() {
        return Stream.of(FailureKind.values())
                .flatMap(kind -> persistentPeriods(kind).filter(period -> period.isOutstanding(kind)))
                .distinct()
                .sorted(Comparator.comparing(PeriodStanding::period))
                .toList();
    }

    private Stream<PeriodStanding> persistentPeriods(FailureKind kind) {
        int length = terms.failedPeriods();
        return IntStream.rangeClosed(0, periods.size() - length)
                .filter(from -> persists(kind, from))
                .boxed()
                .flatMap(from -> periods.subList(from, from + length).stream());
    }

    /** The end of the series of periods that fail or of which nothing can be said yet. */
    private int seriesEnd() {
        return firstWhere(period -> !period.fails() && !period.isUndecided());
    }

    private int run(FailureKind kind) {
        int from = first(kind);
        int to = from;
        while (to < periods.size() && periods.get(to).fails(kind)) {
            to++;
        }
        return to - from;
    }

    private Map<FailureKind, List<PeriodStanding>> windows(List<FailureKind> established) {
        Map<FailureKind, List<PeriodStanding>> windows = new EnumMap<>(FailureKind.class);
        for (FailureKind kind : established) {
            windows.put(kind, oldestFirst(periods.subList(first(kind), first(kind) + terms.failedPeriods())));
        }
        return windows;
    }

    private List<PeriodStanding> series() {
        return oldestFirst(periods.subList(0, seriesEnd()).stream()
                .filter(PeriodStanding::fails)
                .toList());
    }

    private static List<PeriodStanding> oldestFirst(List<PeriodStanding> newestFirst) {
        List<PeriodStanding> turned = new ArrayList<>(newestFirst);
        Collections.reverse(turned);
        return List.copyOf(turned);
    }
}

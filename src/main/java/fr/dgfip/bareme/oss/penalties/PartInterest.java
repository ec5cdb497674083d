package fr.dgfip.bareme.oss.penalties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The interest of one part of the VAT: its tranches, less its reduction. */
record PartInterest(Part part, List<Tranche> tranches, PenaltyResult ruling, Optional<ReductionResult> reduction) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private BigDecimal left() {
        return reduction.map(ReductionResult::left).orElse(WHOLE);
    }

    BigDecimal exact() {
        return tranches.stream()
                .map(tranche -> Printed.percentOf(tranche.interest(), left()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String formula() {
        String sum = tranches.stream().map(Tranche::formula).collect(Collectors.joining(" + "));
        return reduction
                .map(reduced -> "(" + sum + ") × " + Printed.percent(reduced.left()))
                .orElse(sum);
    }

    Stream<String> explanations() {
        return Stream.concat(Stream.of(ruling.label()), reduction.map(ReductionResult::label).stream());
    }

    Stream<String> legalBases() {
        return Stream.concat(
                Stream.of(ruling.row().legalBasis()),
                reduction.map(reduced -> reduced.row().legalBasis()).stream());
    }

    List<InterestTranche> details(LocalDate due) {
        YearMonth first = YearMonth.from(due).plusMonths(1);
        return tranches.stream()
                .map(tranche -> new InterestTranche(
                        part.label(),
                        tranche.amount(),
                        first.atDay(1),
                        first.plusMonths(tranche.months() - 1L).atEndOfMonth(),
                        tranche.months(),
                        tranche.percent(),
                        reduction.map(ReductionResult::rate).orElse(BigDecimal.ZERO.setScale(2)),
                        Printed.plain(Printed.percentOf(tranche.interest(), left()))))
                .toList();
    }
}

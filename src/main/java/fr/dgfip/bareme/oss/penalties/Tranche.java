package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.penalties.MonthlyRates.Run;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A sum that bears interest for the same months, because it was paid in one month or is not paid at all. */
record Tranche(Euros amount, List<Run> runs) {
    Tranche {
        runs = List.copyOf(runs);
    }

    int months() {
        return runs.stream().mapToInt(Run::months).sum();
    }

    /** Percentage points of all months together. */
    BigDecimal percent() {
        return runs.stream().map(Run::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Exact: nothing is rounded before the line is. */
    BigDecimal interest() {
        return Printed.percentOf(amount.amount(), percent());
    }

    /** Such as {@code 12 345,67 € × 0,20 % × 1 mois}. */
    String formula() {
        String times = runs.stream()
                .map(run -> Printed.percent(run.percent()) + " × " + run.months() + " mois")
                .collect(Collectors.joining(" + "));
        return Printed.euros(amount) + " × " + (runs.size() > 1 ? "(" + times + ")" : times);
    }
}

package fr.dgfip.bareme.oss.refund;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The rate of each month that bears interest, in the order of the months. Built by one rule. */
public final class MonthlyRates {
    private final List<BigDecimal> rates = new ArrayList<>();

    /** @param percent percentage points */
    public void add(BigDecimal percent) {
        rates.add(percent);
    }

    public List<BigDecimal> all() {
        return List.copyOf(rates);
    }
}

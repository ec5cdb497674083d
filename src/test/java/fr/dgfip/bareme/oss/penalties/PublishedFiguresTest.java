package fr.dgfip.bareme.oss.penalties;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.penalties.MonthlyRates.Run;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic gives the figures of a published assessment (May 2026) and of a judgment (Conseil d'État n° 428750). */
class PublishedFiguresTest {
    private static final BigDecimal MONTH = new BigDecimal("0.20");

    /** 37, 25 and 13 months at 0.20 %. */
    @ParameterizedTest
    @CsvSource({"20041.00, 37, 1483.034, 1483", "14854.00, 25, 742.70, 743", "14652.00, 13, 380.952, 381"})
    void interestOfThePublishedAssessment(String vat, int months, BigDecimal exact, int charged) {
        Tranche tranche = new Tranche(Euros.of(vat), List.of(new Run(MONTH, months)));
        assertThat(tranche.interest()).isEqualByComparingTo(exact);
        assertThat(Printed.charged(tranche.interest()).amount()).isEqualByComparingTo(BigDecimal.valueOf(charged));
    }

    /** 40 % of 20 041, and of what is left of 7 082 after instalments of 6 579. */
    @ParameterizedTest
    @CsvSource({"20041.00, 0.00, 8016.40, 8016", "7082.00, 6579.00, 201.20, 201", "7082.00, 0.00, 2832.80, 2833"})
    void surchargesOnWhatWasNotPaidInTime(String vat, String instalments, BigDecimal exact, int charged) {
        LocalDate due = LocalDate.of(2026, 1, 31);
        VatPayment instalment = new VatPayment("P1", due, Euros.of(instalments), Recipient.MSI, Optional.empty());
        Part part = new Part(
                Optional.empty(),
                PartKind.ORIGINAL,
                Euros.of(vat),
                List.of(instalment),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        BigDecimal surcharge = Printed.percentOf(part.unpaidAt(due).amount(), BigDecimal.valueOf(40));
        assertThat(surcharge).isEqualByComparingTo(exact);
        assertThat(Printed.charged(surcharge).amount()).isEqualByComparingTo(BigDecimal.valueOf(charged));
    }

    @Test
    void ratesAreThoseOfTheMonthsThatBearInterest() {
        List<LocalDate> months = Months.after(YearMonth.of(2017, 10), YearMonth.of(2018, 3));
        List<BigDecimal> percents = months.stream()
                .map(month -> new BigDecimal(month.getYear() < 2018 ? "0.40" : "0.20"))
                .toList();
        MonthlyRates rates = MonthlyRates.of(months, percents);
        assertThat(rates.spans()).hasSize(2);
        assertThat(rates.between(YearMonth.of(2017, 10), YearMonth.of(2018, 1)))
                .containsExactly(new Run(new BigDecimal("0.40"), 2), new Run(MONTH, 1));
        assertThat(rates.between(YearMonth.of(2017, 12), YearMonth.of(2018, 3))).containsExactly(new Run(MONTH, 3));
        assertThat(rates.between(YearMonth.of(2018, 3), YearMonth.of(2018, 3))).isEmpty();
    }
}

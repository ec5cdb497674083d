package fr.dgfip.bareme.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2025-Q3, 31, 2025-10-31",
        "2025-Q4, 31, 2026-01-31",
        "2025-Q1, 31, 2025-04-30",
        "2021-Q2, 20, 2021-07-20",
        "2026-01, 31, 2026-02-28",
        "2024-01, 31, 2024-02-29",
        "2025-12, 31, 2026-01-31"
    })
    void isDueInTheMonthThatFollows(String period, int day, LocalDate due) {
        assertThat(ReturnPeriod.of(period).dueDate(day)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-Q4, 2025-10-01, 2025-12-31, 2026-Q1, 4e trimestre 2025",
        "2024-Q1, 2024-01-01, 2024-03-31, 2024-Q2, 1er trimestre 2024",
        "2024-02, 2024-02-01, 2024-02-29, 2024-03, 02/2024",
        "2025-12, 2025-12-01, 2025-12-31, 2026-01, 12/2025"
    })
    void knowsItsDaysAndItsNeighbours(String text, LocalDate first, LocalDate last, String next, String words) {
        ReturnPeriod period = ReturnPeriod.of(text);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.plus(1)).isEqualTo(ReturnPeriod.of(next)).isGreaterThan(period);
        assertThat(period.plus(1).plus(-1)).isEqualTo(period);
        assertThat(period.inWords()).isEqualTo(words);
        Scheme scheme = period.isMonth() ? Scheme.IMPORT : Scheme.UNION;
        assertThat(ReturnPeriod.containing(first, scheme)).isEqualTo(period);
        assertThat(ReturnPeriod.containing(last, scheme)).isEqualTo(period);
        assertThat(period.fits(scheme)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-Q5", "2025-Q0", "2025-13", "2025-00", "2025Q1", "1999-01", "2025-1", "", "2025-Q11"})
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReturnPeriod.of(text));
    }
}

package fr.dgfip.bareme.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-02",
        "2025-10-31, 2025-10-31",
        "2025-11-01, 2025-11-03",
        "2020-04-11, 2020-04-14",
        "2024-05-08, 2024-05-10",
        "2025-06-08, 2025-06-10",
        "2026-05-01, 2026-05-04",
        "2038-04-26, 2038-04-27",
        "2000-04-22, 2000-04-25"
    })
    void weekEndsAndHolidaysAreNoWorkingDays(LocalDate day, LocalDate expected) {
        assertThat(WorkingDays.onOrAfter(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-01-30",
        "2026-05-01, 2026-04-30",
        "2026-04-06, 2026-04-03",
        "2024-05-09, 2024-05-07",
        "2026-03-13, 2026-03-13"
    })
    void theWorkingDayBeforeAWeekEndOrAHoliday(LocalDate day, LocalDate expected) {
        assertThat(WorkingDays.onOrBefore(day)).isEqualTo(expected);
    }
}

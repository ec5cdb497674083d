package fr.dgfip.bareme.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrenchTextTest {
    @Test
    void daysAreWrittenDayFirst() {
        assertThat(FrenchText.day(LocalDate.of(2026, 3, 1))).isEqualTo("01/03/2026");
    }

    @Test
    void amountsAreWrittenToTheCent() {
        assertThat(FrenchText.amount(Euros.of("1600"))).isEqualTo("1\u00A0600,00");
        assertThat(FrenchText.euros(Euros.of("1600.5"))).isEqualTo("1\u00A0600,50\u00A0€");
    }

    @Test
    void shortAmountsLeaveOutCentsThereAreNot() {
        assertThat(FrenchText.shortEuros(Euros.of("1600"))).isEqualTo("1\u00A0600\u00A0€");
        assertThat(FrenchText.shortEuros(Euros.of("1600.50"))).isEqualTo("1\u00A0600,50\u00A0€");
    }
}

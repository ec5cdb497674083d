package fr.dgfip.bareme.oss.penalties;

import static fr.dgfip.bareme.oss.penalties.ShippedPenalties.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.ruleset.TestCase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever works a printed formula out again finds the amount of its line. */
class PrintedFormulaTest {
    static void assertEvaluates(PenaltyLine line) {
        BigDecimal exact = FormulaEvaluation.product(line.formula());
        assertThat(exact).as(line.formula()).isEqualByComparingTo(line.exact());
        assertThat(FormulaEvaluation.exact(line.formula())).isEqualByComparingTo(line.exact());
        assertThat(exact.setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo(line.charged().amount());
        assertThat(FormulaEvaluation.charged(line.formula()))
                .isEqualByComparingTo(line.charged().amount());
    }

    @TestFactory
    Stream<DynamicTest> ofEveryLineOfEveryCase() {
        return SHIPPED.rules().cases().stream()
                .map(TestCase::number)
                .map(number -> DynamicTest.dynamicTest(
                        number,
                        () -> ShippedPenalties.outcome(SHIPPED, number).lines().forEach(line -> {
                            assertEvaluates(line);
                        })));
    }

    @Test
    void readsAsAPersonWouldWriteIt() {
        assertThat(formula("02", 0)).isEqualTo("12 345,67 € × 0,20 % × 1 mois = 24,69134 € → 25 €");
        assertThat(formula("09", 0))
                .isEqualTo("6 000,00 € × 0,20 % × 1 mois + 4 000,00 € × 0,20 % × 3 mois = 36,00 € → 36 €");
        assertThat(formula("18", 0)).isEqualTo("(3 600,00 € × 0,20 % × 24 mois) × 50 % = 86,40 € → 86 €");
        assertThat(formula("22", 0)).isEqualTo("10 000,00 € × (0,40 % × 2 mois + 0,20 % × 3 mois) = 140,00 € → 140 €");
        assertThat(formula("22", 1)).isEqualTo("10 000,00 € × 5 % = 500,00 € → 500 €");
        assertThat(formula("I06", 1)).isEqualTo("(10 000,00 € + 1 000,00 €) × 10 % = 1 100,00 € → 1 100 €");
    }

    /** With plain spaces, for the eye. */
    private static String formula(String number, int line) {
        return ShippedPenalties.outcome(SHIPPED, number)
                .lines()
                .get(line)
                .formula()
                .replace('\u00A0', ' ');
    }
}

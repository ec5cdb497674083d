package fr.dgfip.bareme.quitus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the cases of the shipped workbook say; that they are decided so is held for every type at once. */
class QuitusCasesTest {
    @Test
    void everyCaseSaysCircuitStatusAndReasons() {
        assertThat(ShippedQuitus.RULES.cases())
                .hasSizeGreaterThan(40)
                .allSatisfy(testCase -> assertThat(testCase.expected()).containsKeys("/status", "/circuit"));
    }
}

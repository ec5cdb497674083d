package fr.dgfip.bareme.quitus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.deciding.CaseTrial;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.ruleset.TestCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of the shipped workbook, worked cases of the domain reference among them. */
class QuitusCasesTest {
    private static final CaseTrial TRIAL =
            new CaseTrial(new DecisionTypes(List.of(ShippedQuitus.TYPE)), ShippedQuitus.ENGINE);

    @TestFactory
    Stream<DynamicTest> everyCaseIsDecidedAsItsRowSays() {
        return ShippedQuitus.RULES.cases().stream()
                .map(testCase -> DynamicTest.dynamicTest(
                        testCase.number() + " " + testCase.title(),
                        () -> assertThat(TRIAL.differences(ShippedQuitus.RULES, testCase))
                                .isEmpty()));
    }

    @Test
    void everyCaseSaysCircuitStatusAndReasons() {
        assertThat(ShippedQuitus.RULES.cases()).hasSizeGreaterThan(40).allSatisfy(testCase -> {
            assertThat(testCase.expected()).containsKeys("/status", "/circuit");
            assertThat(testCase.reasons()).isPresent();
        });
    }

    @Test
    void aCaseThatExpectsSomethingElseFails() {
        TestCase right = ShippedQuitus.testCase("M01");
        TestCase wrong = new TestCase(
                right.number(),
                right.title(),
                right.request(),
                java.util.Map.of("/circuit", "MANUAL"),
                right.reasons(),
                right.cell());
        assertThat(TRIAL.differences(ShippedQuitus.RULES, wrong))
                .containsExactly("/circuit : attendu « MANUAL », obtenu « AUTOMATIC »");
    }
}

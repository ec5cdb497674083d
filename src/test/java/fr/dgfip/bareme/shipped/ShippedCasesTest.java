package fr.dgfip.bareme.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.deciding.CaseTrial;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.workbook.OfficeWords;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of every shipped workbook, worked cases of the domain reference among them, and the samples of every type. */
class ShippedCasesTest {
    private static final DecisionTypes TYPES = DecisionTypes.load();
    private static final CaseTrial TRIAL = new CaseTrial(TYPES, ShippedRules.ENGINE, OfficeWords::new);

    @TestFactory
    Stream<DynamicTest> everyCaseIsDecidedAsItsRowSays() {
        return shipped()
                .flatMap(shipped -> shipped.rules().cases().stream()
                        .map(testCase -> DynamicTest.dynamicTest(
                                shipped.workbook() + " " + testCase.number() + " " + testCase.title(),
                                () -> assertThat(TRIAL.differences(shipped.rules(), testCase))
                                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> everyCaseSaysItsResultAndItsReasons() {
        return shipped()
                .map(shipped -> DynamicTest.dynamicTest(
                        shipped.workbook().toString(),
                        () -> assertThat(shipped.rules().cases()).isNotEmpty().allSatisfy(testCase -> {
                            assertThat(testCase.expected()).isNotEmpty();
                            assertThat(testCase.reasons()).isPresent();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> everyCaseStandsInTheWorkbookOfItsLegalDate() {
        return shipped()
                .flatMap(shipped -> shipped.rules().cases().stream()
                        .map(testCase -> DynamicTest.dynamicTest(
                                shipped.workbook() + " " + testCase.number(), () -> assertInForce(shipped, testCase))));
    }

    private static <R extends Record, O extends Record> void assertInForce(
            ShippedRules<R, O> shipped, TestCase testCase) {
        LocalDate asOf = shipped.type().referenceDate(shipped.request(testCase.number(), Map.of()));
        assertThat(ShippedRules.workbookInForce(shipped.type(), asOf)).isEqualTo(shipped.workbook());
    }

    @TestFactory
    Stream<DynamicTest> aCaseThatExpectsSomethingElseFails() {
        return shipped()
                .map(shipped -> DynamicTest.dynamicTest(shipped.workbook().toString(), () -> {
                    TestCase right = shipped.rules().cases().get(0);
                    String pointer = right.expected().keySet().iterator().next();
                    TestCase wrong = new TestCase(
                            right.number(),
                            right.title(),
                            right.request(),
                            Map.of(pointer, "AUTRE CHOSE"),
                            right.reasons(),
                            right.cell());
                    assertThat(TRIAL.differences(shipped.rules(), wrong))
                            .singleElement()
                            .asString()
                            .startsWith(new OfficeWords(shipped.type().vocabulary()).place(pointer)
                                    + " : attendu « AUTRE CHOSE », obtenu ");
                }));
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsDecided() {
        return TYPES.all().stream().flatMap(type -> samples(type));
    }

    private static <R extends Record, O extends Record> Stream<DynamicTest> samples(DecisionType<R, O> type) {
        ShippedRules<R, O> shipped = ShippedRules.newest(type);
        return type.samples().stream()
                .map(sample -> DynamicTest.dynamicTest(type.name() + " " + sample.name(), () -> {
                    Reading<R> reading = RequestReader.read(type, sample.json().getBytes(StandardCharsets.UTF_8));
                    assertThat(reading).isInstanceOf(Reading.Valid.class);
                    assertThat(shipped.decide(((Reading.Valid<R>) reading).request())
                                    .reasons())
                            .isNotEmpty();
                }));
    }

    static Stream<? extends ShippedRules<?, ?>> shipped() {
        return TYPES.all().stream().flatMap(type -> ShippedRules.all(type).stream());
    }
}

package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.TestCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    @Test
    void readsBackWhatWasWritten() {
        RuleSet ruleSet = Fixture.ruleSet();

        WorkbookReading reading =
                WorkbookReader.read(WorkbookWriter.write(ruleSet, Fixture.VOCABULARY), Fixture.VOCABULARY);

        Fixture.assertSame(Fixture.readable(reading), ruleSet);
        assertThat(((WorkbookReading.Readable) reading).counts()).isEqualTo(new WorkbookReading.Counts(1, 3, 3, 2));
    }

    @Test
    void refusesToLoseWhatACaseExpects() {
        assertThat(List.of("/lines/0/seller", "/circuit/0", "/unknown")).allSatisfy(pointer -> {
            RuleSet losing = expecting(Map.of(pointer, "PRO"));
            assertThatThrownBy(() -> WorkbookWriter.write(losing, Fixture.VOCABULARY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(pointer);
        });
        assertThatThrownBy(() -> WorkbookWriter.write(
                        expecting(Map.of("/lines", List.of(Map.of("/vendor", "PRO")))), Fixture.VOCABULARY))
                .hasMessageContaining("/vendor");
    }

    @Test
    void aCaseMayExpectLinesAlone() {
        Map<String, Object> absence = Map.of("/seller", "PRO", "/amount", TestCase.ABSENT);
        RuleSet ruleSet = expecting(Map.of("/lines", List.of(Map.of("/amount", "12.50"), absence, Map.of())));

        Fixture.assertSame(
                Fixture.readable(
                        WorkbookReader.read(WorkbookWriter.write(ruleSet, Fixture.VOCABULARY), Fixture.VOCABULARY)),
                ruleSet);
    }

    private static RuleSet expecting(Map<String, Object> expected) {
        RuleSet shared = Fixture.ruleSet();
        TestCase before = Fixture.secondCase();
        TestCase after = new TestCase(
                before.number(),
                before.title(),
                before.request(),
                expected,
                Optional.empty(),
                new CellRef(Labels.CASES, 2, 1));
        return new RuleSet(shared.notice(), shared.tables(), shared.parameters(), List.of(after));
    }

    @Test
    void writesEqualBytesForEqualContent() {
        assertThat(WorkbookWriter.write(Fixture.ruleSet(), Fixture.VOCABULARY))
                .isEqualTo(WorkbookWriter.write(Fixture.ruleSet(), Fixture.VOCABULARY));
    }
}

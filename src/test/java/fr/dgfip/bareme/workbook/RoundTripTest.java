package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.ruleset.RuleSet;
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
    void writesEqualBytesForEqualContent() {
        assertThat(WorkbookWriter.write(Fixture.ruleSet(), Fixture.VOCABULARY))
                .isEqualTo(WorkbookWriter.write(Fixture.ruleSet(), Fixture.VOCABULARY));
    }
}

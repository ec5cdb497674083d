package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.TestCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
    void keepsWhetherATableIsDeclaredComplete() {
        RuleSet shared = Fixture.ruleSet();
        RuleSet declared = new RuleSet(
                shared.notice(),
                shared.tables().stream()
                        .map(table -> table.declaredComplete(true))
                        .toList(),
                shared.parameters(),
                shared.cases());

        assertThat(complete(WorkbookWriter.write(declared, Fixture.VOCABULARY))).isTrue();
        assertThat(complete(WorkbookWriter.write(shared, Fixture.VOCABULARY))).isFalse();
    }

    private static boolean complete(byte[] workbook) {
        return Fixture.readable(WorkbookReader.read(workbook, Fixture.VOCABULARY))
                .tables()
                .get(0)
                .complete();
    }

    @Test
    void saysWhenCompletenessIsNeitherYesNorNo() throws IOException {
        byte[] written = WorkbookWriter.write(Fixture.ruleSet(), Fixture.VOCABULARY);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written));
                ByteArrayOutputStream edited = new ByteArrayOutputStream()) {
            workbook.getSheet(Fixture.ruleSet().tables().get(0).title())
                    .getRow(2)
                    .getCell(1)
                    .setCellValue("peut-être");
            workbook.write(edited);

            assertThat(WorkbookReader.read(edited.toByteArray(), Fixture.VOCABULARY))
                    .isInstanceOfSatisfying(
                            WorkbookReading.Faulty.class,
                            faulty -> assertThat(faulty.problems())
                                    .singleElement()
                                    .satisfies(problem -> assertThat(problem.sentence())
                                            .contains("B3", "peut-être", "n'est ni oui ni non")));
        }
    }

    @Test
    void readsBackWhatWasWrittenAsOds() {
        RuleSet ruleSet = Fixture.ruleSet();
        byte[] written = WorkbookWriter.write(ruleSet, Fixture.VOCABULARY, WorkbookFormat.ODS);

        Fixture.assertSame(Fixture.readable(WorkbookReader.read(written, Fixture.VOCABULARY)), ruleSet);
        assertThat(WorkbookWriter.write(ruleSet, Fixture.VOCABULARY, WorkbookFormat.ODS))
                .isEqualTo(written);
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

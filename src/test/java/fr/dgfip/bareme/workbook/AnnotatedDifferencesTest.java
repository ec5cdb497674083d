package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.ruleset.ContentJson;
import fr.dgfip.bareme.ruleset.RuleSet;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class AnnotatedDifferencesTest {
    private static final RuleSet BEFORE = read(Edited.original());
    private static final byte[] AFTER = Edited.inSpreadsheet(workbook -> {
        XSSFSheet grid = workbook.getSheet(Edited.GRID);
        Edited.cell(grid, "J5").setCellValue(11);
        Edited.cell(grid, "N5").setCellValue("=CGI");
        grid.removeRow(grid.getRow(6));
        Edited.cell(grid, "A8").setCellValue("RF9");
        Edited.cell(grid, "J8").setCellValue(5);
        Edited.cell(grid, "K8").setCellValue("oui");
        Edited.cell(grid, "N8").setCellValue("CGI");
        grid.shiftRows(5, 5, 3);
        Edited.cell(workbook.getSheet(Labels.NOTICE), "B2").setCellValue("Autre barème");
        Edited.cell(workbook.getSheet(Labels.PARAMETERS), "B4").setCellValue("21 %");
        Edited.cell(workbook.getSheet("Cas – Pièces"), "B3").setCellValue("Professionnel");
    });

    private static final byte[] ANNOTATED =
            AnnotatedWorkbook.differences(AFTER, BEFORE, read(AFTER), Fixture.VOCABULARY);

    @Test
    void coloursWhatChangedAndSaysWhatThereWasBefore() {
        Opened.look(ANNOTATED, workbook -> {
            assertThat(Opened.coloured(workbook.getSheet(Edited.GRID))).containsExactlyInAnyOrder("J5", "N5", "A8:Q8");
            assertThat(Opened.note(workbook, Edited.GRID, "J5")).isEqualTo("— Barème —\navant : 1");
            assertThat(Opened.note(workbook, Labels.NOTICE, "B2")).isEqualTo("— Barème —\navant : Barème d'essai");
            assertThat(Opened.note(workbook, Labels.PARAMETERS, "B4")).isEqualTo("— Barème —\navant : 20\u00A0%");
            assertThat(Opened.note(workbook, Labels.CASES, "A2"))
                    .isEqualTo("— Barème —\nCas – Pièces, cas 1, ligne 2, colonne Nature :"
                            + " Particulier → Professionnel");
            return true;
        });
    }

    @Test
    void listsAllDifferencesWithTheRowsThatAreGone() {
        Opened.look(ANNOTATED, workbook -> {
            XSSFSheet list = workbook.getSheetAt(0);
            assertThat(list.getSheetName()).isEqualTo("Différences");
            assertThat(Opened.texts(list, 2)).startsWith("7 différences.");
            assertThat(IntStream.rangeClosed(10, 16)
                            .mapToObj(row -> Opened.texts(list, row).get(1)))
                    .containsExactly(
                            "Notice",
                            Edited.GRID,
                            Edited.GRID,
                            Edited.GRID,
                            Edited.GRID,
                            Labels.PARAMETERS,
                            "Cas – Pièces");
            assertThat(Opened.texts(list, 14))
                    .containsExactly(
                            "feuille",
                            Edited.GRID,
                            "RF3",
                            "retirée",
                            "Nom du vendeur = -1+2 · → Points = 3 · → Circuit manuel = non · → Montant dû = 3,50"
                                    + " · Base légale = CGI, art. 3 · Commentaire = à revoir\nchaque année");
            assertThat(Edited.cell(list, "A11").getHyperlink().getAddress()).isEqualTo("'Grille de risque'!J5");
            assertThat(Edited.cell(list, "G12").getCellStyle().getQuotePrefixed())
                    .isTrue();
            return true;
        });
    }

    @Test
    void aMovedRowSaysWhereItWas() {
        byte[] turned =
                Edited.inSpreadsheet(workbook -> workbook.getSheet(Edited.GRID).shiftRows(4, 4, 4));
        byte[] annotated = AnnotatedWorkbook.differences(turned, BEFORE, read(turned), Fixture.VOCABULARY);

        Opened.look(annotated, workbook -> {
            assertThat(Opened.coloured(workbook.getSheet(Edited.GRID))).containsExactly("A9");
            assertThat(Opened.note(workbook, Edited.GRID, "A9"))
                    .isEqualTo("— Barème —\nligne déplacée ; avant : en tête");
            return true;
        });
    }

    @Test
    void theCopyIsReadAsTheVersionItself() {
        assertThat(ContentJson.write(read(ANNOTATED)).content())
                .isEqualTo(ContentJson.write(read(AFTER)).content());
        byte[] back = AnnotatedWorkbook.differences(ANNOTATED, read(AFTER), read(ANNOTATED), Fixture.VOCABULARY);
        Opened.look(back, workbook -> {
            assertThat(Opened.texts(workbook.getSheetAt(0), 2)).startsWith("Aucune différence.");
            assertThat(Opened.coloured(workbook.getSheet(Edited.GRID))).isEmpty();
            assertThat(workbook.getSheet(Labels.NOTICE).getCellComments()).isEmpty();
            return true;
        });
    }

    @Test
    void aFileThatCannotBeOpenedIsWrittenAnew() {
        byte[] annotated = AnnotatedWorkbook.differences(new byte[0], BEFORE, read(AFTER), Fixture.VOCABULARY);

        String note = Opened.look(annotated, workbook -> Opened.note(workbook, Edited.GRID, "J5"));
        assertThat(note).isEqualTo("— Barème —\navant : 1");
    }

    @Test
    void anOddNameOfASheetIsLinkedTo() {
        byte[] renamed = Edited.inSpreadsheet(
                AFTER, workbook -> workbook.setSheetName(workbook.getSheetIndex(Edited.GRID), "GRILLE DE RISQUE"));
        byte[] annotated = AnnotatedWorkbook.differences(renamed, BEFORE, read(renamed), Fixture.VOCABULARY);

        String link = Opened.look(
                annotated,
                workbook -> Edited.cell(workbook.getSheetAt(0), "A11")
                        .getHyperlink()
                        .getAddress());
        assertThat(link).isEqualTo("'GRILLE DE RISQUE'!J5");
    }

    /** Seen: 1.6 s with 24,000 changed cells. The bound is 2 s, doubled for a busy machine. */
    @Test
    void threeThousandRowsAreAnnotatedInLittleTime() {
        RuleSet before = rows(0);
        byte[] file = WorkbookWriter.write(rows(1), Fixture.VOCABULARY);
        RuleSet after = read(file);
        AnnotatedWorkbook.differences(AFTER, BEFORE, read(AFTER), Fixture.VOCABULARY);

        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        byte[] annotated = AnnotatedWorkbook.differences(file, before, after, Fixture.VOCABULARY);
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;

        assertThat(Opened.numberOfSheets(annotated)).isGreaterThan(1);
        assertThat(millis).isLessThan(4_000);
    }

    private static RuleSet rows(int like) {
        return Fixture.ruleSet(IntStream.rangeClosed(1, 3_000)
                .mapToObj(place -> Fixture.row(
                        place, BEFORE.tables().get(0).rows().get(like).conditions(), LegalPeriod.ALWAYS))
                .toList());
    }

    private static RuleSet read(byte[] file) {
        return Fixture.readable(WorkbookReader.read(file, Fixture.VOCABULARY));
    }
}

package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.FactTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spreadsheets make of what officers type, read as it is meant. */
class AcceptedCellsTest {
    private static DecisionTable table(byte[] file) {
        return Fixture.readable(WorkbookReader.read(file, Fixture.VOCABULARY))
                .tables()
                .get(0);
    }

    private static DecisionTable edited(Consumer<XSSFSheet> edit) {
        return table(Edited.inSpreadsheet(workbook -> edit.accept(workbook.getSheet(Edited.GRID))));
    }

    /** The condition of row 7 in a column. */
    private static Condition condition(DecisionTable table, String label) {
        Row row = table.rows().get(2);
        List<String> labels =
                table.conditions().stream().map(column -> column.term().label()).toList();
        return row.conditions().get(labels.indexOf(label));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "B7|6000|#,##0|Kilométrage|6000",
                "B7|6000|0\" km\"|Kilométrage|6000",
                "B7|6.0E3|General|Kilométrage|6000",
                "C7|1.1000000000000001|General|Prix payé|110",
                "C7|1234.56|#,##0.00\\ [$€-40C]|Prix payé|123456",
                "C7|-5|#,##0.00\\ \"€\";[Red]-#,##0.00\\ \"€\"|Prix payé|-500",
                "D7|0.70000000000000007|0%|Part de marge|700",
                "D7|0.125|0.0%|Part de marge|125",
                "E7|44774|dd/mm/yyyy|Date de vente|19205",
                "E7|44774|[$-40C]d mmmm yyyy;@|Date de vente|19205"
            })
    void readsTypedCells(String address, String raw, String format, String label, long key) {
        DecisionTable table = edited(sheet -> {
            XSSFCell cell = Edited.cell(sheet, address);
            XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            cell.setCellValue(1);
            cell.getCTCell().setV(raw);
        });

        assertThat(condition(table, label)).isEqualTo(new Condition.OneOf(List.of(key), false));
    }

    @Test
    void readsSpreadsheetBooleans() {
        DecisionTable table = edited(sheet -> Edited.cell(sheet, "F7").setCellValue(true));

        assertThat(condition(table, "Véhicule neuf")).isEqualTo(Fixture.one("Véhicule neuf", true));
    }

    @Test
    void readsNumbersWrittenAsTextWhereTheGrammarDoes() {
        DecisionTable table = edited(sheet -> Edited.cell(sheet, "B7").setCellValue("6\u202F000"));

        assertThat(condition(table, "Kilométrage")).isEqualTo(Fixture.one("Kilométrage", 6000));
    }

    @Test
    void readsDaysThatCountFrom1904() {
        byte[] file = Edited.withPartChanged(
                "xl/workbook.xml", text -> text.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"true\"/>"));
        LocalDate read = Fixture.readable(WorkbookReader.read(file, Fixture.VOCABULARY))
                .notice()
                .applicableFrom();

        assertThat(read).isEqualTo(LocalDate.of(2022, 8, 1).plusDays(1462));
    }

    @Test
    void anOfficeMayDropConditionColumnsAndWriteHeadersItsWay() {
        DecisionTable table = edited(sheet -> {
            for (int row = 3; row <= 6; row++) {
                XSSFCell cell = sheet.getRow(row).getCell(1);
                if (cell != null) {
                    sheet.getRow(row).removeCell(cell);
                }
            }
            Edited.cell(sheet, "C4").setCellValue("PRIX  PAYE");
            Edited.cell(sheet, "J4").setCellValue("->points");
            Edited.cell(sheet, "A4").setCellValue("no");
            Edited.cell(sheet, "B2").setCellValue("FIRST");
        });

        assertThat(table.conditions())
                .extracting(column -> column.term().label())
                .doesNotContain("Kilométrage");
        assertThat(table.conditions()).first().isEqualTo(new Column(price(), 3));
        assertThat(table.policy()).isEqualTo(HitPolicy.FIRST);
    }

    private static FactTerm price() {
        return Fixture.term("Prix payé");
    }
}

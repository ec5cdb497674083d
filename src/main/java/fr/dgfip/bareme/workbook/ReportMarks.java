package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.analysis.Finding;
import fr.dgfip.bareme.analysis.Finding.RowText;
import fr.dgfip.bareme.analysis.Report;
import fr.dgfip.bareme.analysis.Report.CaseReport;
import fr.dgfip.bareme.analysis.Report.Proposal;
import fr.dgfip.bareme.analysis.Report.RowCoverage;
import fr.dgfip.bareme.analysis.Report.TableCoverage;
import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.ruleset.CaseCheck;
import fr.dgfip.bareme.workbook.CellMarks.Colour;
import fr.dgfip.bareme.workbook.SheetGrid.Area;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the report on a rule set into its workbook: cases that fail, what the analysis found, rows no case tries. */
final class ReportMarks {
    private final XSSFWorkbook workbook;
    private final CellMarks colours = new CellMarks();
    private final Map<XSSFSheet, CellNotes> notes = new LinkedHashMap<>();
    private int told;

    ReportMarks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @param report on what the workbook says, cells as they stand in it */
    void write(Report report) {
        CellMarks.removeAll(workbook);
        ListSheet list = ListSheet.first(workbook, Labels.REMARKS, 12, 26, 34, 110);
        list.remark(report.summary() + ".");
        list.remark(
                report.recentRequests()
                        .map(number -> number + " demandes des 30 derniers jours essayées.")
                        .orElse(
                                "Les demandes des 30 derniers jours n'ont pas pu être lues : les champs rarement renseignés ne sont pas signalés."));
        list.legend(Colour.PROBLEM);
        list.legend(Colour.DOUBTFUL);
        list.legend(Colour.UNTRIED);
        list.remark("Si le classeur est déposé de nouveau, cette feuille, les notes et les couleurs ne sont pas lues.");
        list.header("Cellule", "Feuille", "Constat", "Explication");
        report.cases().stream().filter(each -> !each.holds()).forEach(each -> write(each, list));
        report.findings().forEach(finding -> write(finding, list));
        report.tables().forEach(table -> write(table, list));
        notes.values().forEach(CellNotes::finish);
        colours.finish();
    }

    private void write(CaseReport failing, ListSheet list) {
        String why = Stream.concat(
                        failing.problems().stream(),
                        failing.checks().stream()
                                .filter(check -> !check.holds())
                                .map(CaseCheck::difference))
                .collect(Collectors.joining(" ; "));
        Optional<CellRef> cell = cell(Labels.CASES, failing.cell());
        line(list, cell, Labels.CASES, "Cas de test en écart", "Cas " + failing.number() + " : " + why);
        cell.ifPresent(found -> mark(found, Colour.PROBLEM, why));
    }

    private void write(Finding finding, ListSheet list) {
        Optional<CellRef> cell = finding.rows().stream()
                .findFirst()
                .map(RowText::cell)
                .flatMap(address -> cell(finding.table(), address));
        line(
                list,
                cell.or(() -> cell(finding.table(), "A1")),
                finding.table(),
                finding.kind().label(),
                finding.sentence());
        cell.ifPresent(found -> mark(found, Colour.DOUBTFUL, finding.sentence()));
    }

    private void write(TableCoverage table, ListSheet list) {
        table.rows().stream().filter(row -> row.cases().isEmpty()).forEach(row -> write(table, row, list));
    }

    private void write(TableCoverage table, RowCoverage row, ListSheet list) {
        Optional<CellRef> cell = cell(table.table(), row.cell());
        String advice = row.proposal().map(Proposal::sentence).orElse("");
        line(list, cell, table.table(), "Ligne sans cas de test", ("« " + row.row() + " » : " + advice).strip());
        cell.ifPresent(found -> mark(found, Colour.UNTRIED, "aucun cas de test n'y passe. " + advice));
    }

    private void line(ListSheet list, Optional<CellRef> cell, String sheet, String what, String why) {
        if (told++ < ListSheet.MOST_LINES) {
            list.line(cell, List.of(cell.map(CellRef::address).orElse("feuille"), sheet, what, why));
        }
    }

    private void mark(CellRef cell, Colour colour, String note) {
        XSSFSheet sheet = workbook.getSheet(cell.sheet());
        colours.colour(sheet, new Area(cell.row(), cell.column(), cell.row(), cell.column()), colour);
        if (told <= ListSheet.MOST_LINES) {
            notes.computeIfAbsent(sheet, CellNotes::new).add(cell, note);
        }
    }

    private Optional<CellRef> cell(String title, String address) {
        CellAddress place = new CellAddress(address);
        return SheetNames.find(workbook, title)
                .map(sheet -> new CellRef(sheet.getSheetName(), place.getRow() + 1, place.getColumn() + 1));
    }
}

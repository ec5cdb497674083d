package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.workbook.CellMarks.Colour;
import fr.dgfip.bareme.workbook.SheetGrid.Area;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes problems into the workbook that has them. */
final class ProblemMarks {
    private final XSSFWorkbook workbook;
    private final CellMarks colours = new CellMarks();
    private final Map<XSSFSheet, CellNotes> notes = new LinkedHashMap<>();

    ProblemMarks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void write(List<CellProblem> problems) {
        CellMarks.removeAll(workbook);
        boolean alone = workbook.getNumberOfSheets() == 0;
        ListSheet list = ListSheet.first(workbook, Labels.ERRORS, 12, 26, 40, 50, 60);
        list.remark(count(problems.size()) + (alone ? "" : " Chaque cellule colorée porte une note."));
        list.remark("Corrigez, puis déposez de nouveau le classeur.");
        if (!alone) {
            list.remark("Inutile de retirer cette feuille, les notes ni les couleurs : elles ne sont pas lues.");
        }
        list.header("Cellule", "Feuille", "Ce qui est lu", "Ce qui ne va pas", "Que faire");
        problems.stream().limit(ListSheet.MOST_LINES + 1L).forEach(problem -> write(problem, list));
        notes.values().forEach(CellNotes::finish);
        colours.finish();
    }

    private static String count(int problems) {
        return problems == 1 ? "1 problème." : problems + " problèmes.";
    }

    private void write(CellProblem problem, ListSheet list) {
        Optional<XSSFSheet> sheet = problem.sheet().map(workbook::getSheet);
        Optional<CellRef> place = sheet.map(found -> new CellRef(
                found.getSheetName(),
                problem.cell().map(CellRef::row).orElse(1),
                problem.cell().map(CellRef::column).orElse(1)));
        String shown = problem.cell().map(CellRef::address).orElse(sheet.isPresent() ? "feuille" : "");
        list.line(
                place,
                List.of(
                        shown,
                        problem.sheet().orElse("Classeur"),
                        problem.shownRead(),
                        problem.why(),
                        problem.advice()));
        if (problem.cell().isPresent()) {
            sheet.ifPresent(found -> mark(found, place.orElseThrow(), problem));
        }
    }

    private void mark(XSSFSheet sheet, CellRef cell, CellProblem problem) {
        colours.colour(sheet, new Area(cell.row(), cell.column(), cell.row(), cell.column()), Colour.PROBLEM);
        String read = problem.read().isEmpty() ? "" : "« " + problem.shownRead() + " » ";
        notes.computeIfAbsent(sheet, CellNotes::new)
                .add(cell, read + problem.why() + ".\nÀ faire : " + problem.advice());
    }
}

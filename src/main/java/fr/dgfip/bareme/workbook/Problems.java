package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the problems of one file; tells them in the order of sheets, rows and columns. */
final class Problems {
    /** Beyond this nobody reads on, but a closing problem says how many there are. */
    static final int MOST_TOLD = 2_000;

    private final Map<String, Integer> sheetOrder = new HashMap<>();
    private final List<CellProblem> found = new ArrayList<>();

    Problems(List<String> sheets) {
        for (String sheet : sheets) {
            sheetOrder.putIfAbsent(sheet, sheetOrder.size());
        }
    }

    void add(CellProblem problem) {
        found.add(problem);
    }

    void at(CellRef cell, String read, Fault fault) {
        add(CellProblem.at(cell, read, fault));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    boolean has(ProblemCode code) {
        return found.stream().anyMatch(problem -> problem.code() == code);
    }

    int size() {
        return found.size();
    }

    /** The problems of the file first, then by sheet; those of a whole sheet before those of its cells. */
    List<CellProblem> sorted() {
        List<CellProblem> told = new ArrayList<>(firstOnes());
        if (found.size() > MOST_TOLD) {
            told.add(CellProblem.ofFile(
                    ProblemCode.TOO_MANY_PROBLEMS,
                    "",
                    (found.size() - MOST_TOLD) + " autres problèmes suivent",
                    "corrigez les premiers et déposez de nouveau le classeur"));
        }
        return told;
    }

    private List<CellProblem> firstOnes() {
        return found.stream()
                .sorted(Comparator.comparingInt(this::sheet)
                        .thenComparingInt(
                                problem -> problem.cell().map(CellRef::row).orElse(0))
                        .thenComparingInt(
                                problem -> problem.cell().map(CellRef::column).orElse(0)))
                .limit(MOST_TOLD)
                .toList();
    }

    private int sheet(CellProblem problem) {
        return problem.sheet()
                .map(name -> sheetOrder.getOrDefault(name, sheetOrder.size()))
                .orElse(-1);
    }
}

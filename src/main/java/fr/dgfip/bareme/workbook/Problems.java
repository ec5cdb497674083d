package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/**
 * Collects the problems of one file and tells the first of them in the order of sheets, rows and columns. Those that will
 * not be told are counted and never made: a file may have hundreds of thousands.
 */
final class Problems {
    /** Beyond this nobody reads on, but a closing problem says how many there are. */
    static final int MOST_TOLD = 2_000;

    private final Map<String, Integer> sheetOrder = new HashMap<>();
    private final PriorityQueue<Found> told = new PriorityQueue<>(Found.ORDER.reversed());
    private int count;

    Problems(List<String> sheets) {
        for (String sheet : sheets) {
            sheetOrder.putIfAbsent(sheet, sheetOrder.size());
        }
    }

    /** @param number in the order found, so that two at one place keep it */
    private record Found(int sheet, int row, int column, int number, Supplier<CellProblem> problem) {
        private static final Comparator<Found> ORDER = Comparator.comparingInt(Found::sheet)
                .thenComparingInt(Found::row)
                .thenComparingInt(Found::column)
                .thenComparingInt(Found::number);
    }

    void add(CellProblem problem) {
        int row = problem.cell().map(CellRef::row).orElse(0);
        int column = problem.cell().map(CellRef::column).orElse(0);
        add(problem.sheet().map(this::order).orElse(-1), row, column, () -> problem);
    }

    /** @param fault asked for only when the problem is told */
    void at(CellRef cell, String read, Supplier<Fault> fault) {
        add(order(cell.sheet()), cell.row(), cell.column(), () -> CellProblem.at(cell, read, fault.get()));
    }

    private int order(String sheet) {
        return sheetOrder.getOrDefault(sheet, sheetOrder.size());
    }

    private void add(int sheet, int row, int column, Supplier<CellProblem> problem) {
        told.add(new Found(sheet, row, column, count++, problem));
        if (told.size() > MOST_TOLD) {
            told.remove();
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Whether a problem of this kind is among those that will be told. */
    boolean has(ProblemCode code) {
        return told.stream().anyMatch(found -> found.problem().get().code() == code);
    }

    int size() {
        return count;
    }

    /** The problems of the file first, then by sheet; those of a whole sheet before those of its cells. */
    List<CellProblem> sorted() {
        List<CellProblem> sorted = new ArrayList<>();
        told.stream()
                .sorted(Found.ORDER)
                .forEach(found -> sorted.add(found.problem().get()));
        if (count > MOST_TOLD) {
            sorted.add(CellProblem.ofFile(
                    ProblemCode.TOO_MANY_PROBLEMS,
                    "",
                    (count - MOST_TOLD) + " autres problèmes suivent",
                    "corrigez les premiers et déposez de nouveau le classeur"));
        }
        return sorted;
    }
}

package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import java.util.Optional;

/**
 * Something an office has to put right before its workbook can be read.
 *
 * @param sheet name of the sheet as the officer sees it; empty for the file as a whole
 * @param cell where it is; empty for a whole sheet or the whole file
 * @param read what was read; may be empty
 * @param why French, follows {@code read} in a sentence
 * @param advice French, what to write or do instead
 */
public record CellProblem(
        ProblemCode code, Optional<String> sheet, Optional<CellRef> cell, String read, String why, String advice) {
    private static final int SHOWN = 80;

    static CellProblem ofFile(ProblemCode code, String read, String why, String advice) {
        return new CellProblem(code, Optional.empty(), Optional.empty(), read, why, advice);
    }

    static CellProblem ofSheet(ProblemCode code, String sheet, String read, String why, String advice) {
        return new CellProblem(code, Optional.of(sheet), Optional.empty(), read, why, advice);
    }

    static CellProblem at(CellRef cell, String read, Fault fault) {
        return new CellProblem(
                fault.code(), Optional.of(cell.sheet()), Optional.of(cell), read, fault.why(), fault.advice());
    }

    /** The problem as one French sentence that names the cell, what was read, why it is wrong and what to do. */
    public String sentence() {
        String place = sheet.map(name -> "Feuille « " + name + " »").orElse("Classeur")
                + cell.map(found -> ", " + found.address()).orElse("");
        String quoted = read.isEmpty() ? "" : "« " + shownRead() + " » ";
        return place + " : " + quoted + why + " ; " + advice + (advice.endsWith("?") ? "" : ".");
    }

    /** What was read, on one line, shortened. */
    String shownRead() {
        String line = read.replaceAll("\\R", " ↵ ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }
}

package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Annotates files with as many problems as are ever told, within the heap it is given. */
public final class AnnotationRun {
    private static final int FIRST_ROW = 5;

    private AnnotationRun() {}

    /** @param arguments files; prints for each how many sheets its annotated copy has */
    public static void main(String[] arguments) throws IOException {
        List<CellProblem> problems = IntStream.range(0, Problems.MOST_TOLD)
                .mapToObj(row -> CellProblem.at(
                        new CellRef(Edited.GRID, FIRST_ROW + row, 3),
                        "x" + row,
                        new Fault(ProblemCode.NOT_UNDERSTOOD, "n'est pas clair", "écrivez autre chose")))
                .toList();
        for (String file : arguments) {
            byte[] annotated = AnnotatedWorkbook.problems(Files.readAllBytes(Path.of(file)), problems);
            System.out.println(Opened.numberOfSheets(annotated));
        }
    }
}

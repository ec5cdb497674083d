package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.analysis.Report;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook of an office with what the service has to say about its cells: coloured, noted and listed in a first sheet.
 * Formats, notes and layout stay as the office has them; what an earlier annotation added goes. {@link WorkbookReader} reads
 * an annotated workbook as it reads the office's own.
 *
 * <p>A file that cannot safely be opened, being refused or too large, gives a workbook of the list alone.
 */
public final class AnnotatedWorkbook {
    private AnnotatedWorkbook() {}

    /**
     * The file with its problems.
     *
     * @param file what was uploaded, from anyone
     * @param problems what reading it gave
     * @return the bytes of an .xlsx file, equal for equal arguments
     */
    public static byte[] problems(byte[] file, List<CellProblem> problems) {
        Consumer<XSSFWorkbook> marks = workbook -> new ProblemMarks(workbook).write(problems);
        return annotated(file, marks).orElseGet(() -> bytes(new XSSFWorkbook(), marks));
    }

    /**
     * The later of two versions with what differs.
     *
     * @param file what was uploaded as {@code after}; when it cannot be opened, as an .ods file, the workbook of
     *     {@code after} is written anew
     * @return the bytes of an .xlsx file, equal for equal arguments
     */
    public static byte[] differences(byte[] file, RuleSet before, RuleSet after, DecisionVocabulary vocabulary) {
        return annotated(file, differences(before, after, vocabulary))
                .orElseGet(() -> differencesWritten(before, after, vocabulary));
    }

    /**
     * A version with the report on it.
     *
     * @param file an .xlsx file
     * @param report on what the file says
     * @return the bytes of an .xlsx file, equal for equal arguments
     */
    public static byte[] report(byte[] file, Report report) {
        Consumer<XSSFWorkbook> marks = workbook -> new ReportMarks(workbook).write(report);
        return annotated(file, marks).orElseGet(() -> bytes(new XSSFWorkbook(), marks));
    }

    private static byte[] differencesWritten(RuleSet before, RuleSet after, DecisionVocabulary vocabulary) {
        byte[] written = WorkbookWriter.write(after, vocabulary);
        RuleSet placed = WorkbookReader.read(written, vocabulary) instanceof WorkbookReading.Readable readable
                ? readable.ruleSet()
                : after;
        Consumer<XSSFWorkbook> marks = differences(before, placed, vocabulary);
        return annotated(written, marks).orElseGet(() -> bytes(new XSSFWorkbook(), marks));
    }

    private static Consumer<XSSFWorkbook> differences(RuleSet before, RuleSet after, DecisionVocabulary vocabulary) {
        return workbook -> new DifferenceMarks(workbook).write(RuleSetComparison.between(vocabulary, before, after));
    }

    /** The library may trip over the odd parts of a file from anyone, in any way: then there is no annotated file. */
    private static Optional<byte[]> annotated(byte[] file, Consumer<XSSFWorkbook> marks) {
        try {
            return OpenedCopy.of(file).map(workbook -> bytes(workbook, marks));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook, Consumer<XSSFWorkbook> marks) {
        try (workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            marks.accept(workbook);
            WorkbookWriter.undate(workbook);
            workbook.write(bytes);
            return StableZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

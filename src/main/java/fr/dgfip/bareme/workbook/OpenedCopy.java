package fr.dgfip.bareme.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A file of an office opened to be annotated, if it can safely be: the library holds all of it in memory. */
final class OpenedCopy {
    private OpenedCopy() {}

    /** @throws RuntimeException of any kind, when the library cannot open what the reader can */
    static Optional<XSSFWorkbook> of(byte[] file) {
        List<CellProblem> refusals = new ArrayList<>();
        ContentCount count = new ContentCount();
        try {
            ZipParts parts = PreScanner.scan(file, refusals, count);
            boolean safe = refusals.isEmpty() && count.pieces() <= Limits.ANNOTATED_PIECES;
            return safe && parts.has("xl/workbook.xml")
                    ? Optional.of(new XSSFWorkbook(new ByteArrayInputStream(file)))
                    : Optional.empty();
        } catch (RefusedFile | IOException e) {
            return Optional.empty();
        }
    }
}

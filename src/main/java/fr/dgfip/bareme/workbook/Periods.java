package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.util.Optional;

/** The legal period of a row, from its columns {@code Du} and {@code Au}. */
final class Periods {
    private static final CellGrammar DATES = new CellGrammar(new TermType.Date());

    private Periods() {}

    /** The period; without an end where its cell is blank, missing or reported. */
    static LegalPeriod read(SheetView view, Header header, int row) {
        Optional<LocalDate> from = day(view, header, row, Labels.FROM);
        Optional<LocalDate> to = day(view, header, row, Labels.TO);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            view.report(
                    row,
                    header.columns().get(Labels.TO),
                    ProblemCode.REVERSED_RANGE,
                    "est avant le début de la période",
                    "inversez les dates « Du » et « Au »");
            return LegalPeriod.ALWAYS;
        }
        return new LegalPeriod(from, to);
    }

    private static Optional<LocalDate> day(SheetView view, Header header, int row, String label) {
        return header.column(label)
                .filter(column -> !view.isBlank(row, column))
                .flatMap(column -> view.read(row, column, DATES::value))
                .map(LocalDate.class::cast);
    }
}

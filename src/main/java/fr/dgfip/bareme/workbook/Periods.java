package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.util.Optional;

/** The legal period of a row, from its columns {@code Du} and {@code Au}. */
final class Periods {
    private static final CellGrammar DATES = new CellGrammar(new TermType.Date());

    private Periods() {}

    /** The period, open where a cell is blank or its column missing; empty once what is wrong is reported. */
    static Optional<LegalPeriod> read(SheetView view, Header header, int row) {
        Optional<Optional<LocalDate>> from = day(view, header, row, Labels.FROM);
        Optional<Optional<LocalDate>> to = day(view, header, row, Labels.TO);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().isPresent()
                && to.get().isPresent()
                && from.get().get().isAfter(to.get().get())) {
            view.report(
                    row,
                    header.columns().get(Labels.TO),
                    ProblemCode.REVERSED_RANGE,
                    "est avant le début de la période",
                    "inversez les dates « Du » et « Au »");
            return Optional.empty();
        }
        return Optional.of(new LegalPeriod(from.get(), to.get()));
    }

    /** Empty when the cell cannot be read; an empty day when it is blank. */
    private static Optional<Optional<LocalDate>> day(SheetView view, Header header, int row, String label) {
        Optional<Integer> column = header.column(label).filter(found -> !view.isBlank(row, found));
        return column.isEmpty()
                ? Optional.of(Optional.empty())
                : view.read(row, column.get(), DATES::value).map(day -> Optional.of((LocalDate) day));
    }
}

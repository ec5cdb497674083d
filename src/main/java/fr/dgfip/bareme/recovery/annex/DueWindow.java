package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.WorkingDays;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * The days between which a return is due, often one and the same.
 *
 * @param nominalFrom first day possible, as the text names it
 * @param nominalTo last day possible, as the text names it
 * @param from first day possible once put off to a working day
 * @param to last day possible once put off: after it the return is late for certain
 */
public record DueWindow(
        @Term("Du") LocalDate nominalFrom,
        @Term("Au") LocalDate nominalTo,
        @Term("Échéance au plus tôt") LocalDate from,
        @Term("Échéance au plus tard") LocalDate to) {
    static DueWindow of(LocalDate first, LocalDate last) {
        return new DueWindow(first, last, WorkingDays.onOrAfter(first), WorkingDays.onOrAfter(last));
    }

    /** The window after its days were moved; itself when none was. */
    DueWindow after(UnaryOperator<LocalDate> move) {
        LocalDate first = move.apply(nominalFrom);
        LocalDate last = move.apply(nominalTo);
        return first.equals(nominalFrom) && last.equals(nominalTo) ? this : of(first, last);
    }

    boolean isExact() {
        return nominalFrom.equals(nominalTo);
    }

    boolean isPostponed() {
        return !to.equals(nominalTo);
    }
}

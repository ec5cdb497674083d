package fr.dgfip.bareme.vocabulary;

import java.util.Comparator;

/**
 * What a matching row concludes. An outcome is a record whose first component is its {@link MatchedRow}; the others, each
 * with its {@link Term}, are the outcome columns of the table.
 */
public interface RowOutcome {
    MatchedRow row();

    /** The order of rows in their table. */
    static <T extends RowOutcome> Comparator<T> byRow() {
        return Comparator.comparingInt(outcome -> outcome.row().cell().row());
    }
}

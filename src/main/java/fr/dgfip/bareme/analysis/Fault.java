package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.table.HitPolicy;
import java.util.List;

/** What is wrong with a table, in rows by their place in it, columns and classes; {@link FindingWriter} says it in French. */
sealed interface Fault {
    /** Behind the rows: what is said of the table as a whole. */
    int WHOLE_TABLE = Integer.MAX_VALUE;

    /** The row it is told of. */
    default int row() {
        return WHOLE_TABLE;
    }

    /** Whether rows before it keep the row from ever concluding. */
    default boolean isNeverFirst(HitPolicy policy) {
        return false;
    }

    /** No value satisfies a condition of the row: so it never matches. */
    record Unreachable(int row, int column) implements Fault {}

    /** One row before it takes all the row accepts (first match), or concludes the same whenever it does (all matches). */
    record Subsumed(int row, int by, int[] point) implements Fault {
        @Override
        public boolean isNeverFirst(HitPolicy policy) {
            return policy == HitPolicy.FIRST;
        }
    }

    /**
     * Rows before it take together all the row accepts, and none of them alone.
     *
     * @param taker the one that takes the point
     */
    record Masked(int row, List<Integer> by, int[] point, int taker) implements Fault {
        @Override
        public boolean isNeverFirst(HitPolicy policy) {
            return true;
        }
    }

    /** Two rows with the same conditions and outcomes, and a day in common. */
    record Duplicate(int row, int of, int[] point) implements Fault {}

    /** Two rows that accept one fact where one at most may. */
    record Overlap(int row, int other, int[] point) implements Fault {}

    /** @param box around the point, which no row accepts anything of */
    record Gap(int[] point, Runs[] box) implements Fault {}

    /** @param rows the steps did not suffice to say whether they ever conclude */
    record UnprovedRows(List<Integer> rows) implements Fault {}

    /** Not all pairs of rows were compared. */
    record UnprovedPairs() implements Fault {}

    /**
     * Gaps may be left.
     *
     * @param known whether some are: those told are as many as people read
     */
    record UnprovedGaps(boolean known) implements Fault {}
}

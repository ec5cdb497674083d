package fr.dgfip.bareme.table;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The index of one table: per column, which rows accept a value, as bitmaps. A fact ANDs one bitmap per column; what is
 * left are the matching rows. Immutable, safe for any thread.
 */
public final class TableIndex {
    private static final TermType DATE = new TermType.Date();

    private final DecisionTable table;
    private final List<ColumnIndex> columns;
    private final Optional<ColumnIndex> validity;
    private final long[] allRows;

    TableIndex(DecisionTable table) {
        this.table = table;
        List<Row> rows = table.rows();
        this.allRows = Bitmap.firstRows(rows.size());
        this.columns = new ArrayList<>();
        for (int column = 0; column < table.conditions().size(); column++) {
            int position = column;
            columns.add(new ColumnIndex(
                    rows.stream().map(row -> row.conditions().get(position)).toList()));
        }
        this.validity = rows.stream().allMatch(row -> row.validity().equals(LegalPeriod.ALWAYS))
                ? Optional.empty()
                : Optional.of(new ColumnIndex(
                        rows.stream().map(TableIndex::validityCondition).toList()));
    }

    static Condition validityCondition(Row row) {
        return new Condition.Between(
                row.validity().from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                row.validity().to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }

    /**
     * The rows that match, in the order of the table, whatever the hit policy.
     *
     * @param asOf legal date of the decision, used when the fact names none of its own
     */
    public List<Row> match(TableInput fact, LocalDate asOf) {
        long[] left = allRows.clone();
        long[] scratch = new long[left.length];
        if (validity.isPresent()) {
            Bitmap.and(left, validity.get().accepting(legalDateKey(fact, asOf), scratch));
        }
        for (int column = 0; column < columns.size(); column++) {
            Bitmap.and(left, columns.get(column).accepting(term(column).keyOrNull(fact), scratch));
        }
        return rowsOf(left);
    }

    /** The rows that exactly one condition, or their legal period, kept from matching, in the order of the table. */
    public List<NearMiss> nearMisses(TableInput fact, LocalDate asOf) {
        long[] none = allRows.clone();
        long[] one = new long[none.length];
        long[] scratch = new long[none.length];
        if (validity.isPresent()) {
            Bitmap.countFailures(none, one, validity.get().accepting(legalDateKey(fact, asOf), scratch));
        }
        for (int column = 0; column < columns.size(); column++) {
            Bitmap.countFailures(
                    none, one, columns.get(column).accepting(term(column).keyOrNull(fact), scratch));
        }
        return rowsOf(one).stream().map(row -> nearMiss(row, fact)).toList();
    }

    private NearMiss nearMiss(Row row, TableInput fact) {
        for (int column = 0; column < columns.size(); column++) {
            Optional<Object> key = term(column).key(fact);
            if (!row.conditions().get(column).test(key)) {
                Column failed = table.conditions().get(column);
                return new NearMiss(row, Optional.of(failed), table.cell(row, failed), key);
            }
        }
        return new NearMiss(row, Optional.empty(), table.cell(row), Optional.empty());
    }

    private FactTerm term(int column) {
        return table.conditions().get(column).term();
    }

    private static Object legalDateKey(TableInput fact, LocalDate asOf) {
        return DATE.key(fact.legalDate().orElse(asOf));
    }

    private List<Row> rowsOf(long[] bitmap) {
        List<Row> found = new ArrayList<>();
        for (int word = 0; word < bitmap.length; word++) {
            for (long bits = bitmap[word]; bits != 0; bits &= bits - 1) {
                found.add(table.rows().get(word * Long.SIZE + Long.numberOfTrailingZeros(bits)));
            }
        }
        return found;
    }

    /** Approximate heap this index takes beside its table, in bytes. */
    public long bytes() {
        return columns.stream().mapToLong(ColumnIndex::bytes).sum()
                + validity.map(ColumnIndex::bytes).orElse(0L)
                + Arrays.stream(allRows).count() * Long.BYTES;
    }
}

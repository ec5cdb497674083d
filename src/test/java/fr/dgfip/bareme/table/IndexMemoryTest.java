package fr.dgfip.bareme.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.table.RandomTables.Result;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.TableSpec;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jol.info.GraphLayout;

/** What an index says it takes, against a walk over its objects; and that it does not grow out of hand. */
class IndexMemoryTest {
    /** What objects take beside the words of their bitmaps: headers, empty maps, not counted one by one. */
    private static final long BYTES_A_COLUMN = 256;

    /** Measured 24 MB, of which two bitmaps for each 64 rows and column make 19; one bitmap for each bound would make 1,200 MB. */
    private static final long MOST_BYTES = 28L * 1024 * 1024;

    static {
        // Records hide their layout otherwise; and nothing is to be attached to this machine
        System.setProperty("jol.magicFieldOffset", "true");
        System.setProperty("jol.skipDynamicAttach", "true");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 300, 3_000, 20_000})
    void saysWhatItTakes(int rows) {
        for (DecisionTable table : List.of(new RandomTables(5, 2_000).table(rows), distinctRanges(rows))) {
            long heap = heap(table);
            long tolerance = heap / 10 + BYTES_A_COLUMN * (table.conditions().size() + 1);
            assertThat(new TableIndex(table).bytes()).isCloseTo(heap, within(tolerance));
        }
    }

    /** Its cells are all its own here; of a table that was stored, equal ones are shared. */
    @ParameterizedTest
    @ValueSource(ints = {300, 3_000})
    void aTableSaysWhatItTakesToHalfOrTwice(int rows) {
        for (DecisionTable table : List.of(new RandomTables(5, 2_000).table(rows), distinctRanges(rows))) {
            long heap = GraphLayout.parseInstance(table.rows()).totalSize();
            assertThat(table.bytes()).isBetween(heap / 2, heap * 2);
        }
    }

    @Test
    void staysSmallForALargeTableOfRangesThatAreAllDifferent() {
        assertThat(heap(distinctRanges(20_000))).isLessThan(MOST_BYTES);
    }

    /** Of the index alone: what it shares with its table, such as listed values, belongs to the table. */
    private static long heap(DecisionTable table) {
        Stream<List<Condition>> columns = IntStream.range(0, table.conditions().size())
                .mapToObj(column -> table.rows().stream()
                        .map(row -> row.conditions().get(column))
                        .toList());
        Stream<List<Condition>> validity = Stream.of(
                table.rows().stream().map(TableIndex::validityCondition).toList());
        return Stream.concat(columns, validity)
                .mapToLong(conditions -> GraphLayout.parseInstance(new ColumnIndex(conditions))
                        .subtract(GraphLayout.parseInstance(conditions))
                        .totalSize())
                .sum();
    }

    /** No two bounds of a column are the same: what costs an index most. */
    private static DecisionTable distinctRanges(int rows) {
        List<FactTerm> terms = FactType.of(Wide.class).terms();
        List<Column> outcome =
                List.of(new Column(FactType.of(Result.class).terms().get(0), terms.size() + 2));
        return new DecisionTable(
                new TableSpec("Table", Wide.class, Result.class),
                HitPolicy.ALL,
                IntStream.range(0, terms.size())
                        .mapToObj(i -> new Column(terms.get(i), i + 2))
                        .toList(),
                outcome,
                LongStream.range(0, rows)
                        .mapToObj(row -> new Row(
                                "L" + row,
                                terms.stream()
                                        .map(term -> (Condition) new Condition.Between(row, 2L * rows - row))
                                        .toList(),
                                List.of(Optional.of(1)),
                                "",
                                "",
                                LegalPeriod.ALWAYS,
                                Math.toIntExact(row) + 5))
                        .toList());
    }

    private record Wide(
            @Term("1") long first,
            @Term("2") long second,
            @Term("3") long third,
            @Term("4") long fourth,
            @Term("5") long fifth,
            @Term("6") long sixth,
            @Term("7") long seventh,
            @Term("8") long eighth,
            @Term("9") long ninth,
            @Term("10") long tenth,
            @Term("11") long eleventh,
            @Term("12") long twelfth)
            implements TableInput {}
}

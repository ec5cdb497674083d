package fr.dgfip.bareme.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.table.RandomTables.Sample;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The index against the plain reading of the table, condition by condition. */
class TableIndexTest {
    @Property(tries = 400)
    void matchesAndNearlyMatchesAsThePlainReadingDoes(
            @ForAll long seed, @ForAll @IntRange(max = 140) int rows, @ForAll @IntRange(min = 2, max = 40) int span) {
        RandomTables tables = new RandomTables(seed, span);
        requireAsPlain(tables, tables.table(rows));
    }

    @Property(tries = 12)
    void doesSoForLargeTables(@ForAll long seed, @ForAll @IntRange(min = 600, max = 1_500) int rows) {
        RandomTables tables = new RandomTables(seed, 100_000);
        requireAsPlain(tables, tables.table(rows));
        requireAsPlain(tables, tables.ranges(rows));
    }

    @Property(tries = 100)
    void bothKindsOfRangesRetainTheSameRows(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int rows) {
        DecisionTable table = new RandomTables(seed, 1_000).ranges(rows);
        List<Condition.Between> bounds = table.rows().stream()
                .map(row -> (Condition.Between) row.conditions().get(0))
                .toList();
        int[] positions = IntStream.range(0, rows).toArray();
        long[] starts = LongStream.concat(
                        LongStream.of(Long.MIN_VALUE),
                        bounds.stream().flatMapToLong(bound -> LongStream.of(bound.min(), bound.max() + 1)))
                .sorted()
                .distinct()
                .toArray();
        Ranges dense = new DenseRanges(starts, bounds, positions, rows);
        Ranges nested = new NestedRanges(bounds, positions, rows);
        for (long key :
                new long[] {Long.MIN_VALUE, -1, 0, 100, 249, 250, 500, 751, 999, 1_000, 1_001, Long.MAX_VALUE}) {
            long[] byDense = Bitmap.firstRows(rows);
            long[] byNested = Bitmap.firstRows(rows);
            dense.retain(key, byDense);
            nested.retain(key, byNested);
            assertThat(byNested).isEqualTo(byDense);
        }
    }

    @Test
    void smallRangesAreDenseAndLargeOnesNested() {
        assertThat(ranges(300)).isInstanceOf(DenseRanges.class);
        assertThat(ranges(700)).isInstanceOf(NestedRanges.class);
        assertThat(ranges(300).bytes()).isLessThan(2 * Ranges.DENSE_LIMIT_BYTES);
        assertThat(ranges(3_000).bytes()).isLessThan(512 * 1024);
    }

    private static Ranges ranges(int rows) {
        List<Condition.Between> bounds = IntStream.range(0, rows)
                .mapToObj(row -> new Condition.Between(10L * row, 10L * row + 5))
                .toList();
        return Ranges.of(bounds, IntStream.range(0, rows).toArray(), rows);
    }

    private static void requireAsPlain(RandomTables tables, DecisionTable table) {
        TableIndex index = new TableIndex(table);
        for (int i = 0; i < 20; i++) {
            Sample fact = tables.sample();
            assertThat(index.match(fact, RandomTables.AS_OF))
                    .isEqualTo(table.rows().stream()
                            .filter(row -> failures(table, row, fact) == 0)
                            .toList());
            assertThat(index.nearMisses(fact, RandomTables.AS_OF))
                    .isEqualTo(table.rows().stream()
                            .filter(row -> failures(table, row, fact) == 1)
                            .map(row -> nearMiss(table, row, fact))
                            .toList());
        }
    }

    private static int failures(DecisionTable table, Row row, Sample fact) {
        int failures = row.validity().contains(fact.legalDate().orElse(RandomTables.AS_OF)) ? 0 : 1;
        for (int column = 0; column < table.conditions().size(); column++) {
            failures += accepts(table, row, column, fact) ? 0 : 1;
        }
        return failures;
    }

    private static boolean accepts(DecisionTable table, Row row, int column, Sample fact) {
        return row.conditions()
                .get(column)
                .test(table.conditions().get(column).term().key(fact));
    }

    private static NearMiss nearMiss(DecisionTable table, Row row, Sample fact) {
        for (int column = 0; column < table.conditions().size(); column++) {
            if (!accepts(table, row, column, fact)) {
                Column failed = table.conditions().get(column);
                CellRef cell = new CellRef("Table", row.number(), column + 2);
                return new NearMiss(
                        row, Optional.of(failed), cell, failed.term().key(fact));
            }
        }
        return new NearMiss(row, Optional.empty(), new CellRef("Table", row.number(), 1), Optional.empty());
    }
}

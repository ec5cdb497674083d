package fr.dgfip.bareme.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.dgfip.bareme.table.RandomTables.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** The index against {@link PlainReading}: the same matching rows and the same near misses for every request. */
class TableIndexTest {
    private static final String SEED = "20261123";
    /** Small tables times requests: the 100,000 requests without a difference this test stands for. */
    private static final int TABLES = 500;

    private static final int REQUESTS = 200;
    /** Each takes some hundred times as long as one to a small table. */
    private static final int LARGE_TABLES = 24;

    private static final int REQUESTS_TO_A_LARGE_TABLE = 50;

    @Property(tries = TABLES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void matchesAndNearlyMatchesAsThePlainReadingDoes(
            @ForAll long seed, @ForAll @IntRange(max = 140) int rows, @ForAll @IntRange(min = 2, max = 40) int span) {
        RandomTables tables = new RandomTables(seed, span);
        DecisionTable table = tables.table(rows);
        TableIndex index = new TableIndex(table);
        for (int request = 0; request < REQUESTS; request++) {
            PlainReading plain = requireAsPlain(index, table, tables.sample(), tables.legalDate());
            Statistics.label("matching rows").collect(some(plain.matching()));
            Statistics.label("near misses").collect(some(plain.nearMisses()));
        }
        // Each of them thousands of times, or the requests prove little
        List.of("matching rows", "near misses")
                .forEach(label -> Statistics.label(label)
                        .coverage(seen -> List.of("none", "one", "several")
                                .forEach(some -> seen.check(some).count(count -> count > TABLES * REQUESTS / 20))));
    }

    private static String some(List<?> rows) {
        return List.of("none", "one", "several").get(Math.min(rows.size(), 2));
    }

    @Property(tries = LARGE_TABLES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void doesSoForLargeTables(@ForAll long seed, @ForAll @IntRange(min = 400, max = 3_000) int rows) {
        RandomTables tables = new RandomTables(seed, 100_000);
        for (DecisionTable table : List.of(tables.table(rows), tables.ranges(rows))) {
            for (int column = 0; column < table.conditions().size(); column++) {
                collectRanges(table, column);
            }
            TableIndex index = new TableIndex(table);
            for (int request = 0; request < REQUESTS_TO_A_LARGE_TABLE; request++) {
                requireAsPlain(index, table, tables.sample(), tables.legalDate());
            }
        }
        Statistics.label("ranges")
                .coverage(seen -> List.of(DenseRanges.class, NestedRanges.class)
                        .forEach(kind -> seen.check(kind).count(count -> count > LARGE_TABLES / 2)));
    }

    private static void collectRanges(DecisionTable table, int column) {
        List<Condition.Between> bounds = table.rows().stream()
                .map(row -> row.conditions().get(column))
                .filter(Condition.Between.class::isInstance)
                .map(Condition.Between.class::cast)
                .toList();
        int[] rows = IntStream.range(0, bounds.size()).toArray();
        if (!bounds.isEmpty()) {
            Statistics.label("ranges")
                    .collect(Ranges.of(bounds, rows, table.rows().size()).getClass());
        }
    }

    @Property(tries = 100, seed = SEED)
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

    private static PlainReading requireAsPlain(TableIndex index, DecisionTable table, Sample fact, LocalDate asOf) {
        PlainReading plain = new PlainReading(table, fact, asOf);
        if (difference(index, plain, fact, asOf).isPresent()) {
            fail(Counterexample.describe(
                    table,
                    fact,
                    asOf,
                    fewer -> difference(new TableIndex(fewer), new PlainReading(fewer, fact, asOf), fact, asOf)));
        }
        return plain;
    }

    private static Optional<String> difference(TableIndex index, PlainReading plain, Sample fact, LocalDate asOf) {
        List<Row> rows = index.match(fact, asOf);
        List<NearMiss> nearMisses = index.nearMisses(fact, asOf);
        if (rows.equals(plain.matching()) && nearMisses.equals(plain.nearMisses())) {
            return Optional.empty();
        }
        return Optional.of("index: %s, near misses %s%nplain reading: %s, near misses %s"
                .formatted(ids(rows), cells(nearMisses), ids(plain.matching()), cells(plain.nearMisses())));
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    private static List<String> cells(List<NearMiss> nearMisses) {
        return nearMisses.stream()
                .map(miss -> miss.row().id() + " by " + miss.cell() + " of " + miss.actual())
                .toList();
    }
}

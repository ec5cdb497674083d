package fr.dgfip.bareme.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TableIndexesTest {
    private final List<DecisionTable> tables = LongStream.range(0, 12)
            .mapToObj(seed -> new RandomTables(seed, 1_000).ranges(400))
            .toList();
    private final long one =
            new TableIndex(tables.get(0)).bytes() + tables.get(0).bytes();

    @Test
    void keepsAnIndexThatFits() {
        TableIndexes indexes = new TableIndexes(4 * one);

        assertThat(indexes.of(tables.get(0))).isSameAs(indexes.of(tables.get(0)));
        assertThat(indexes.bytes()).isEqualTo(one);
    }

    @Test
    void staysWithinItsBound() {
        TableIndexes indexes = new TableIndexes(4 * one);
        for (int round = 0; round < 3; round++) {
            for (DecisionTable table : tables) {
                indexes.of(table);
                assertThat(indexes.bytes()).isLessThanOrEqualTo(4 * one);
            }
        }
        assertThat(indexes.size()).isBetween(2, 4);
    }

    @Test
    void dropsTheIndexUnusedForLongest() {
        TableIndexes indexes = new TableIndexes(4 * one);
        TableIndex used = indexes.of(tables.get(0));
        for (DecisionTable table : tables) {
            indexes.of(table);
            assertThat(indexes.of(tables.get(0))).isSameAs(used);
        }
    }

    @Test
    void keepsOneLargerThanTheBoundAlone() {
        TableIndexes indexes = new TableIndexes(1);
        TableIndex first = indexes.of(tables.get(0));

        assertThat(indexes.of(tables.get(0))).isSameAs(first);
        indexes.of(tables.get(1));
        assertThat(indexes.size()).isEqualTo(1);
    }
}

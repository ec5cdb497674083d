package fr.dgfip.bareme.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.RandomTables;
import fr.dgfip.bareme.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The steps of one table suffice for the largest that an office is likely to have. */
class LargeTablesTest {
    private static final int ROWS = 3_000;

    /** Of 24 random tables these took the most steps, or needed what other rows had left. */
    private static final List<Integer> HARD_SEEDS = List.of(4, 5);

    private static final int SPAN = 100;

    private static TableAnalysis analysis(DecisionTable table, List<Row> rows) {
        DecisionTable first = new DecisionTable(
                        table.spec(), HitPolicy.FIRST, table.conditions(), table.outcomes(), rows)
                .declaredComplete(true);
        return TableAnalysis.of(first, SmallTables.START, RuleSetAnalysis.STEPS_PER_TABLE);
    }

    @Test
    void provesEveryRowOfLargeRandomTables() {
        Stream<DecisionTable> tables = Stream.concat(
                HARD_SEEDS.stream().map(seed -> new RandomTables(seed, SPAN).table(ROWS)),
                Stream.of(new RandomTables(1, SPAN).ranges(ROWS)));
        assertThat(tables)
                .allSatisfy(table -> assertThat(analysis(table, table.rows()).faults())
                        .noneMatch(Fault.UnprovedRows.class::isInstance)
                        .noneMatch(fault -> fault instanceof Fault.UnprovedGaps gaps && !gaps.known()));
    }

    /** About one place of the search for each row: what is left of each column is never searched again. */
    @Test
    void provesTheRowBehindALargeGridMasked() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(row(i, List.of(range(i % 10, 10), range(i / 10 % 15, 15), range(i / 150, 20))));
        }
        rows.add(row(ROWS, List.of(Condition.PRESENT, Condition.PRESENT, Condition.PRESENT)));
        TableAnalysis analysis = analysis(new RandomTables(1, SPAN).ranges(1), rows);

        Fault.Masked masked = (Fault.Masked) analysis.faults().get(0);
        assertThat(masked.row()).isEqualTo(ROWS);
        assertThat(masked.by().size()).isEqualTo(ROWS);
        assertThat(analysis.nodes()).isLessThan(4L * ROWS);
    }

    private static Row row(int number, List<Condition> conditions) {
        List<Optional<Object>> outcomes = List.of(Optional.of(number));
        return new Row("G" + number, conditions, outcomes, "", "", LegalPeriod.ALWAYS, number + 5);
    }

    /** The i-th of n ranges that follow one another without end on either side. */
    private static Condition range(int i, int n) {
        long min = i == 0 ? Long.MIN_VALUE : i * 100L;
        long max = i == n - 1 ? Long.MAX_VALUE : i * 100L + 99;
        return new Condition.Between(min, max);
    }
}

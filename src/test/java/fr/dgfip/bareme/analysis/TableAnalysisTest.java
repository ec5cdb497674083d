package fr.dgfip.bareme.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.analysis.SmallTables.Point;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the analysis says of a small table is what trying every fact says, for each kind of fault and both ways. */
class TableAnalysisTest {
    private static final long ENOUGH = 10_000_000;
    private static final int TRIES = 100;
    private static final List<Point> POINTS = SmallTables.points();

    @Provide
    Arbitrary<DecisionTable> first() {
        return SmallTables.tables(HitPolicy.FIRST);
    }

    @Provide
    Arbitrary<DecisionTable> all() {
        return SmallTables.tables(HitPolicy.ALL);
    }

    @Provide
    Arbitrary<DecisionTable> unique() {
        return SmallTables.tables(HitPolicy.UNIQUE);
    }

    private static TableAnalysis analysis(DecisionTable table) {
        return TableAnalysis.of(table, SmallTables.START, ENOUGH);
    }

    private static <F extends Fault> List<F> faults(TableAnalysis analysis, Class<F> kind) {
        return analysis.faults().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Set<Integer> rows(DecisionTable table, Predicate<Row> which) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> which.test(table.rows().get(row)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> told(List<? extends Fault> faults) {
        return faults.stream().map(Fault::row).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean matchesSome(Row row) {
        return POINTS.stream().anyMatch(point -> point.matches(row));
    }

    private static boolean holds(Row outer, Row inner) {
        return POINTS.stream().filter(point -> point.matches(inner)).allMatch(point -> point.matches(outer));
    }

    /** The fact of a point of the analysis. */
    private static Point fact(TableAnalysis analysis, int[] point) {
        List<Optional<Object>> keys = IntStream.range(0, point.length - 1)
                .mapToObj(column -> analysis.boxes().axis(column).example(point[column]))
                .toList();
        return new Point(keys, day(analysis, point));
    }

    private static LocalDate day(TableAnalysis analysis, int[] point) {
        Object day = analysis.boxes()
                .axis(point.length - 1)
                .example(point[point.length - 1])
                .orElseThrow();
        return LocalDate.ofEpochDay((Long) day);
    }

    @Property(tries = TRIES)
    void tellsExactlyTheRowsThatMatchNothing(@ForAll("all") DecisionTable table) {
        assertThat(told(faults(analysis(table), Fault.Unreachable.class)))
                .isEqualTo(rows(table, row -> !matchesSome(row)));
    }

    @Property(tries = TRIES)
    void tellsExactlyTheRowsThatNeverComeFirst(@ForAll("first") DecisionTable table) {
        TableAnalysis analysis = analysis(table);
        List<Fault.Subsumed> subsumed = faults(analysis, Fault.Subsumed.class);
        List<Fault.Masked> masked = faults(analysis, Fault.Masked.class);

        Set<Integer> told = told(subsumed);
        told.addAll(told(masked));
        assertThat(told)
                .as("%s", table.rows())
                .isEqualTo(rows(table, row -> matchesSome(row) && !isFirstSomewhere(table, row)));
        assertThat(subsumed).allSatisfy(fault -> {
            Row by = table.rows().get(fault.by());
            assertThat(fault.by()).isLessThan(fault.row());
            assertThat(holds(by, table.rows().get(fault.row()))).isTrue();
            assertThat(fact(analysis, fault.point()).matches(by)).isTrue();
            assertThat(fact(analysis, fault.point()).matches(table.rows().get(fault.row())))
                    .isTrue();
        });
        assertThat(masked).allSatisfy(fault -> requireMasked(analysis, table, fault));
    }

    private static boolean isFirstSomewhere(DecisionTable table, Row row) {
        return POINTS.stream()
                .anyMatch(point -> first(table, point).filter(row::equals).isPresent());
    }

    private static Optional<Row> first(DecisionTable table, Point point) {
        return table.rows().stream().filter(point::matches).findFirst();
    }

    /** All the rows named are needed, none alone suffices. */
    private static void requireMasked(TableAnalysis analysis, DecisionTable table, Fault.Masked fault) {
        Row row = table.rows().get(fault.row());
        List<Row> by = fault.by().stream().map(table.rows()::get).toList();
        assertThat(fault.by()).hasSizeGreaterThan(1).allMatch(other -> other < fault.row());
        assertThat(coveredBy(row, by)).isTrue();
        for (Row spared : by) {
            List<Row> others = new ArrayList<>(by);
            others.remove(spared);
            assertThat(coveredBy(row, others)).isFalse();
        }
        assertThat(fact(analysis, fault.point()).matches(row)).isTrue();
        assertThat(fact(analysis, fault.point()).matches(table.rows().get(fault.taker())))
                .isTrue();
    }

    private static boolean coveredBy(Row row, List<Row> by) {
        return POINTS.stream()
                .filter(point -> point.matches(row))
                .allMatch(point -> by.stream().anyMatch(point::matches));
    }

    @Property(tries = TRIES)
    void givesAFactForEveryRowThatConcludes(@ForAll("first") DecisionTable table) {
        TableAnalysis analysis = analysis(table);
        for (int row = 0; row < table.rows().size(); row++) {
            Row concluding = table.rows().get(row);
            assertThat(analysis.witness(row).isPresent()).isEqualTo(isFirstSomewhere(table, concluding));
            analysis.witness(row)
                    .ifPresent(point ->
                            assertThat(first(table, fact(analysis, point))).contains(concluding));
        }
    }

    @Property(tries = TRIES)
    void tellsExactlyTheRowsThatRepeatAnother(@ForAll("all") DecisionTable table) {
        TableAnalysis analysis = analysis(table);
        Set<Integer> told = told(faults(analysis, Fault.Duplicate.class));
        told.addAll(told(faults(analysis, Fault.Subsumed.class)));

        assertThat(told)
                .isEqualTo(rows(table, row -> matchesSome(row) && others(table, row, TableAnalysisTest::repeats)));
        assertThat(faults(analysis, Fault.Subsumed.class))
                .allSatisfy(fault -> assertThat(
                                holds(table.rows().get(fault.by()), table.rows().get(fault.row())))
                        .isTrue());
        assertThat(faults(analysis, Fault.Duplicate.class)).allSatisfy(fault -> {
            assertThat(isTwin(table.rows().get(fault.row()), table.rows().get(fault.of())))
                    .isTrue();
            assertThat(fact(analysis, fault.point()).matches(table.rows().get(fault.of())))
                    .isTrue();
        });
    }

    private static boolean others(DecisionTable table, Row row, BiPredicate<Row, Row> which) {
        return table.rows().stream().anyMatch(other -> other != row && which.test(row, other));
    }

    private static boolean repeats(Row row, Row other) {
        if (!row.outcomes().equals(other.outcomes()) || !matchesSome(other)) {
            return false;
        }
        return isTwin(row, other)
                ? other.number() < row.number()
                        && POINTS.stream().anyMatch(point -> point.matches(row) && point.matches(other))
                : holds(other, row);
    }

    /** Whether both ask the same, whatever their periods. */
    private static boolean isTwin(Row row, Row other) {
        return POINTS.stream().allMatch(point -> conditionsHold(row, point) == conditionsHold(other, point));
    }

    private static boolean conditionsHold(Row row, Point point) {
        return IntStream.range(0, point.keys().size())
                .allMatch(i -> row.conditions().get(i).test(point.keys().get(i)));
    }

    @Property(tries = TRIES)
    void givesAFactForEveryOverlap(@ForAll("unique") DecisionTable table) {
        TableAnalysis analysis = analysis(table);
        List<Fault.Overlap> overlaps = faults(analysis, Fault.Overlap.class);

        assertThat(overlaps.isEmpty())
                .isEqualTo(POINTS.stream()
                        .allMatch(point ->
                                table.rows().stream().filter(point::matches).count() <= 1));
        assertThat(overlaps).allSatisfy(fault -> {
            Point fact = fact(analysis, fault.point());
            assertThat(fact.matches(table.rows().get(fault.row()))).isTrue();
            assertThat(fact.matches(table.rows().get(fault.other()))).isTrue();
        });
    }

    /** The rows that would fill the gaps accept what no row accepts, all of it and nothing else. */
    @Property(tries = TRIES)
    void fillsExactlyWhatNoRowAccepts(@ForAll("first") DecisionTable table) {
        TableAnalysis analysis = analysis(table);
        List<Fault.Gap> gaps = faults(analysis, Fault.Gap.class);
        boolean all = faults(analysis, Fault.UnprovedGaps.class).isEmpty();

        assertThat(gaps)
                .allSatisfy(gap ->
                        assertThat(first(table, fact(analysis, gap.point()))).isEmpty());
        List<List<Condition>> cells =
                gaps.stream().map(gap -> conditions(analysis, gap.box())).toList();
        for (Point point : POINTS) {
            boolean filled = cells.stream().anyMatch(conditions -> isIn(conditions, point));
            assertThat(filled && first(table, point).isPresent()).isFalse();
            assertThat(filled || first(table, point).isPresent() || !all).isTrue();
        }
        assertThat(all || gaps.size() == TableAnalysis.MOST_GAPS).isTrue();
    }

    /** What the office would type, the period last. */
    private static List<Condition> conditions(TableAnalysis analysis, Runs[] box) {
        return IntStream.range(0, box.length)
                .mapToObj(column -> analysis.boxes().axis(column).condition(box[column]))
                .toList();
    }

    private static boolean isIn(List<Condition> conditions, Point point) {
        int period = conditions.size() - 1;
        return conditions.get(period).accepts(point.date().toEpochDay())
                && IntStream.range(0, period)
                        .allMatch(i -> conditions.get(i).test(point.keys().get(i)));
    }

    @Property(tries = TRIES)
    void saysWhatItDidNotProveWhenTheStepsAreSpent(@ForAll("first") DecisionTable table) {
        TableAnalysis hurried =
                TableAnalysis.of(table, SmallTables.START, table.rows().size() * 6L);
        Set<Integer> unproved = faults(hurried, Fault.UnprovedRows.class).stream()
                .flatMap(fault -> fault.rows().stream())
                .collect(Collectors.toSet());
        for (int row = 0; row < table.rows().size(); row++) {
            int place = row;
            Row each = table.rows().get(row);
            boolean told = hurried.faults().stream().anyMatch(fault -> fault.row() == place);
            boolean dead = !matchesSome(each) || !isFirstSomewhere(table, each);
            assertThat(told).isEqualTo(dead && !unproved.contains(row));
            assertThat(unproved.contains(row) && hurried.witness(row).isPresent())
                    .isFalse();
        }
    }
}

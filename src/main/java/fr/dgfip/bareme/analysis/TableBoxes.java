package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.FieldShape;
import fr.dgfip.bareme.vocabulary.Limits;
import fr.dgfip.bareme.vocabulary.RecordShape;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A table as boxes: for each row, the classes each column accepts, the legal period last. Values of different columns count
 * as free of each other, though the facts of a domain may never have some together.
 */
final class TableBoxes {
    private final DecisionTable table;
    private final List<Axis> axes = new ArrayList<>();
    private final List<Runs[]> rows = new ArrayList<>();

    /** @param applicableFrom first legal date of the rule set */
    TableBoxes(DecisionTable table, LocalDate applicableFrom) {
        this.table = table;
        for (int column = 0; column < table.conditions().size(); column++) {
            int position = column;
            axes.add(new Axis(
                    domain(table, table.conditions().get(column)),
                    table.rows().stream()
                            .map(row -> row.conditions().get(position))
                            .toList()));
        }
        Domain dates =
                namesItsOwnDate(table.spec().input()) ? Domain.allLegalDates() : Domain.legalDates(applicableFrom);
        axes.add(new Axis(dates, table.rows().stream().map(TableBoxes::period).toList()));
        table.rows().forEach(row -> rows.add(box(row)));
    }

    private static Domain domain(DecisionTable table, Column column) {
        Limits limits = RecordShape.of(table.spec().input()).fields().stream()
                .filter(field -> field.name().equals(column.term().name()))
                .map(FieldShape::limits)
                .findFirst()
                .orElse(Limits.NONE);
        return Domain.of(column.term(), limits);
    }

    /** A fact with a legal date of its own may be older than the rule set. */
    private static boolean namesItsOwnDate(Class<? extends TableInput> input) {
        try {
            return input.getMethod("legalDate").getDeclaringClass() != TableInput.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(input + " is no table input", e);
        }
    }

    private static Condition period(Row row) {
        return new Condition.Between(
                row.validity().from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                row.validity().to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }

    private Runs[] box(Row row) {
        Runs[] box = new Runs[axes.size()];
        for (int column = 0; column < periodColumn(); column++) {
            box[column] = axes.get(column).runs(row.conditions().get(column));
        }
        box[periodColumn()] = axes.get(periodColumn()).runs(period(row));
        return box;
    }

    DecisionTable table() {
        return table;
    }

    int size() {
        return rows.size();
    }

    int columns() {
        return axes.size();
    }

    int periodColumn() {
        return table.conditions().size();
    }

    Axis axis(int column) {
        return axes.get(column);
    }

    Runs[] row(int row) {
        return rows.get(row);
    }

    /** Whether the row asks something of the column. */
    boolean asks(int row, int column) {
        return !rows.get(row)[column].equals(axes.get(column).all());
    }

    Runs[] everything() {
        return axes.stream().map(Axis::all).toArray(Runs[]::new);
    }

    /** The columns in which the row accepts nothing. */
    BitSet impossible(int row) {
        BitSet columns = new BitSet();
        for (int column = 0; column < axes.size(); column++) {
            columns.set(column, rows.get(row)[column].isEmpty());
        }
        return columns;
    }

    static boolean meet(Runs[] one, Runs[] other) {
        for (int column = 0; column < one.length; column++) {
            if (!one[column].meets(other[column])) {
                return false;
            }
        }
        return true;
    }

    static boolean holds(Runs[] outer, Runs[] inner) {
        for (int column = 0; column < inner.length; column++) {
            if (!outer[column].holds(inner[column])) {
                return false;
            }
        }
        return true;
    }

    static boolean has(Runs[] box, int[] point) {
        for (int column = 0; column < point.length; column++) {
            if (!box[column].has(point[column])) {
                return false;
            }
        }
        return true;
    }

    static Runs[] common(Runs[] one, Runs[] other) {
        Runs[] common = new Runs[one.length];
        Arrays.setAll(common, column -> one[column].and(other[column]));
        return common;
    }

    /** A point of a box, with values rather than their absence. */
    int[] point(Runs[] box) {
        int[] point = new int[box.length];
        Arrays.setAll(point, column -> axes.get(column).plainest(box[column]));
        return point;
    }

    /** A widest box around a point that meets none of the others, each of whose columns one cell can ask for. */
    Runs[] widen(int[] point, List<Runs[]> others) {
        Runs[] box = new Runs[point.length];
        Arrays.setAll(box, column -> Runs.of(point[column], point[column]));
        int[] apart = others.stream().mapToInt(other -> apart(other, point)).toArray();
        for (int column = point.length - 1; column >= 0; column--) {
            BitSet forbidden = new BitSet();
            for (int i = 0; i < apart.length; i++) {
                if (apart[i] == 1 && !others.get(i)[column].has(point[column])) {
                    Runs runs = others.get(i)[column];
                    for (int run = 0; run < runs.count(); run++) {
                        forbidden.set(runs.first(run), runs.last(run) + 1);
                    }
                }
            }
            Runs allowed = Runs.of(forbidden.stream().boxed().toList())
                    .complement(axes.get(column).size());
            box[column] = axes.get(column).widest(allowed, point[column]);
            for (int i = 0; i < apart.length; i++) {
                boolean joined = !others.get(i)[column].has(point[column]) && others.get(i)[column].meets(box[column]);
                apart[i] -= joined ? 1 : 0;
            }
        }
        return box;
    }

    private static int apart(Runs[] box, int[] point) {
        int columns = 0;
        for (int column = 0; column < point.length; column++) {
            columns += box[column].has(point[column]) ? 0 : 1;
        }
        return columns;
    }
}

package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Builds tables as a workbook would. The condition columns stand in the order of the input's terms. */
final class TableBuilder {
    private final TableSpec spec;
    private final HitPolicy policy;
    private final List<Row> rows = new ArrayList<>();

    TableBuilder(TableSpec spec, HitPolicy policy) {
        this.spec = spec;
        this.policy = policy;
    }

    TableBuilder row(String id, Object outcome, Condition... conditions) {
        return row(id, LegalPeriod.ALWAYS, outcome, conditions);
    }

    TableBuilder row(String id, LegalPeriod validity, Object outcome, Condition... conditions) {
        rows.add(new Row(
                id, List.of(conditions), List.of(Optional.of(outcome)), "Art. 1", "", validity, rows.size() + 5));
        return this;
    }

    static LegalPeriod from(LocalDate first) {
        return new LegalPeriod(Optional.of(first), Optional.empty());
    }

    static LegalPeriod until(LocalDate last) {
        return new LegalPeriod(Optional.empty(), Optional.of(last));
    }

    static Condition is(Object key) {
        return new Condition.OneOf(List.of(key), false);
    }

    static Condition between(long min, long max) {
        return new Condition.Between(min, max);
    }

    DecisionTable build() {
        return build(rows);
    }

    /** The same table with its rows in another order; each keeps its row number. */
    DecisionTable shuffled(Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return build(shuffled);
    }

    private DecisionTable build(List<Row> ordered) {
        List<FactTerm> inputs = FactType.of(spec.input()).terms();
        List<FactTerm> outcomes = FactType.of(spec.outcome()).terms();
        return new DecisionTable(spec, policy, columns(inputs, 2), columns(outcomes, 2 + inputs.size()), ordered);
    }

    private static List<Column> columns(List<FactTerm> terms, int first) {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> new Column(terms.get(i), first + i))
                .toList();
    }
}

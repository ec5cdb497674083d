package fr.dgfip.bareme.table;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A decision table: columns, rows in order, hit policy. Immutable; compared by identity, because an index is built for one
 * table and kept beside it.
 */
public final class DecisionTable {
    /** Column of the row ids, the first of every sheet. */
    public static final int ID_COLUMN = 1;

    private static final int ROW_BYTES = 200;
    private static final int CELL_BYTES = 16;

    private final TableSpec spec;
    private final HitPolicy policy;
    private final boolean complete;
    private final List<Column> conditions;
    private final List<Column> outcomes;
    private final List<Row> rows;
    private final OutcomeConstructor constructor;

    /**
     * @param conditions columns on terms of the input type, each at most once
     * @param outcomes columns on terms of the outcome type; every term that is not optional has one
     * @throws IllegalArgumentException when rows and columns do not fit together or two rows have one id
     */
    public DecisionTable(
            TableSpec spec, HitPolicy policy, List<Column> conditions, List<Column> outcomes, List<Row> rows) {
        this(spec, policy, false, conditions, outcomes, rows);
    }

    private DecisionTable(
            TableSpec spec,
            HitPolicy policy,
            boolean complete,
            List<Column> conditions,
            List<Column> outcomes,
            List<Row> rows) {
        this.spec = spec;
        this.policy = policy;
        this.complete = complete;
        this.conditions = List.copyOf(conditions);
        this.outcomes = List.copyOf(outcomes);
        this.rows = List.copyOf(rows);
        this.constructor = new OutcomeConstructor(FactType.of(spec.outcome()), this.outcomes);
        requireConsistent();
    }

    private void requireConsistent() {
        Set<String> ids = new HashSet<>();
        for (Row row : rows) {
            if (row.conditions().size() != conditions.size() || row.outcomes().size() != outcomes.size()) {
                throw new IllegalArgumentException(title() + ", " + row.id() + " : cells and columns differ");
            }
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException(title() + " has two rows " + row.id());
            }
        }
    }

    /** French title, the name of the sheet. */
    public String title() {
        return spec.title();
    }

    public TableSpec spec() {
        return spec;
    }

    public HitPolicy policy() {
        return policy;
    }

    /**
     * Whether its office declares that some row accepts every fact. Nothing is decided by it: the analysis tells what no row
     * accepts.
     */
    public boolean complete() {
        return complete;
    }

    /** This table, declared complete or not. */
    public DecisionTable declaredComplete(boolean declared) {
        return new DecisionTable(spec, policy, declared, conditions, outcomes, rows);
    }

    public List<Column> conditions() {
        return conditions;
    }

    public List<Column> outcomes() {
        return outcomes;
    }

    public List<Row> rows() {
        return rows;
    }

    /** The cell of the row id. */
    public CellRef cell(Row row) {
        return new CellRef(title(), row.number(), ID_COLUMN);
    }

    public CellRef cell(Row row, Column column) {
        return new CellRef(title(), row.number(), column.position());
    }

    /** What the row concludes of the fact. */
    public RowOutcome conclude(Row row, TableInput fact) {
        return constructor.construct(row, new MatchedRow(title(), row.id(), cell(row), row.legalBasis(), fact));
    }

    /** Approximate heap this table takes, in bytes: cells that repeat others are shared. */
    long bytes() {
        return (long) rows.size() * (ROW_BYTES + CELL_BYTES * (conditions.size() + outcomes.size()));
    }

    @Override
    public String toString() {
        return title() + " (" + rows.size() + " rows)";
    }
}

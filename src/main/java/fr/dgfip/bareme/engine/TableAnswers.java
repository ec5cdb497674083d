package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.decision.Trace.TableAnswer;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.table.TableIndexes;
import fr.dgfip.bareme.vocabulary.NoMatch;
import fr.dgfip.bareme.vocabulary.TableConflict;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Answers the tables of a rule set for the facts of one decision, and remembers what was asked. */
final class TableAnswers {
    private final RuleSet ruleSet;
    private final TableIndexes indexes;
    private final LocalDate asOf;
    private final Consumer<Object> inserter;
    private final List<TableAnswer> trace = new ArrayList<>();
    private final List<TableInput> inputs = new ArrayList<>();

    /** @param inserter puts a fact in working memory */
    TableAnswers(RuleSet ruleSet, TableIndexes indexes, LocalDate asOf, Consumer<Object> inserter) {
        this.ruleSet = ruleSet;
        this.indexes = indexes;
        this.asOf = asOf;
        this.inserter = inserter;
    }

    /** Inserts what each table on this kind of fact says of it. */
    void answer(TableInput fact) {
        inputs.add(fact);
        for (DecisionTable table : ruleSet.tablesOn(fact.getClass())) {
            answer(table, fact);
        }
    }

    private void answer(DecisionTable table, TableInput fact) {
        List<Row> rows = indexes.of(table).match(fact, asOf);
        if (table.policy() == HitPolicy.FIRST && rows.size() > 1) {
            rows = rows.subList(0, 1);
        }
        List<String> ids = new ArrayList<>(rows.size());
        for (Row row : rows) {
            ids.add(row.id());
        }
        String result = TableAnswer.MATCHED;
        if (rows.isEmpty()) {
            result = "NO_MATCH";
            if (table.policy() != HitPolicy.ALL) {
                inserter.accept(new NoMatch(table.title(), fact));
            }
        } else if (table.policy() == HitPolicy.UNIQUE && rows.size() > 1) {
            result = "CONFLICT";
            inserter.accept(new TableConflict(table.title(), ids, fact));
        } else {
            for (Row row : rows) {
                inserter.accept(table.conclude(row, fact));
            }
        }
        trace.add(new TableAnswer(table.title(), fact.getClass().getSimpleName(), ids, result));
    }

    /** The answers, in the order asked. */
    List<TableAnswer> trace() {
        return trace;
    }

    /** The facts the tables were asked about, in the order asked. */
    List<TableInput> inputs() {
        return inputs;
    }
}

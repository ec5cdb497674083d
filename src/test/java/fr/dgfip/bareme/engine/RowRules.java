package fr.dgfip.bareme.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.reactOn;
import static org.drools.model.PatternDSL.rule;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;

/**
 * A table as Drools users write it, one rule a row: the executable model their DRL would become, with the indexes the
 * compiler would give its constraints. Whatever the hit policy, every matching row concludes.
 *
 * @param <T> the facts the table reads
 */
final class RowRules<T extends TableInput> {
    private static final String PACKAGE = "fr.dgfip.bareme.rules.rows";

    private final KieBase base;
    private final KieSessionConfiguration sessions = RuleBaseFactory.newKnowledgeSessionConfiguration();
    private final Map<String, Function1<T, Object>> readers;
    private final LocalDate asOf;

    /**
     * @param readers by name of the term, what reads its key from a fact: null when the fact has none
     * @param asOf legal date of the facts that name none of their own
     * @param conclusion what the rule of a row inserts for a fact
     */
    RowRules(
            DecisionTable table,
            Map<String, Function1<T, Object>> readers,
            LocalDate asOf,
            BiFunction<Row, T, Object> conclusion) {
        this.readers = readers;
        this.asOf = asOf;
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(EqualityBehaviorOption.IDENTITY);
        ModelImpl model = new ModelImpl("rows");
        table.rows().forEach(row -> model.addRule(rowRule(table, row, conclusion)));
        base = KieBaseBuilder.createKieBaseFromModel(model, configuration);
        sessions.setOption(ClockTypeOption.PSEUDO);
    }

    /** What the rules insert for a fact, in any order. */
    List<Object> conclusions(T fact) {
        KieSession session = base.newKieSession(sessions, null);
        try {
            return TableSessions.fire(session, fact);
        } finally {
            session.dispose();
        }
    }

    @SuppressWarnings("unchecked")
    private Rule rowRule(DecisionTable table, Row row, BiFunction<Row, T, Object> conclusion) {
        Variable<T> input = declarationOf((Class<T>) table.spec().input(), "input");
        PatternDef<T> pattern = pattern(input);
        if (!row.validity().equals(LegalPeriod.ALWAYS)) {
            LegalPeriod period = row.validity();
            test(
                    pattern,
                    "legalDate",
                    period.toString(),
                    fact -> period.contains(fact.legalDate().orElse(asOf)));
        }
        for (int i = 0; i < table.conditions().size(); i++) {
            constrain(
                    pattern,
                    table.conditions().get(i).term().name(),
                    row.conditions().get(i),
                    i);
        }
        return rule(PACKAGE, row.id())
                .build(pattern, on(input).execute((drools, fact) -> drools.insert(conclusion.apply(row, fact))));
    }

    private void constrain(PatternDef<T> pattern, String field, Condition condition, int column) {
        Function1<T, Object> reader = readers.get(field);
        if (condition instanceof Condition.Absent) {
            test(pattern, field, "== null", fact -> reader.apply(fact) == null);
        } else if (condition instanceof Condition.Present) {
            test(pattern, field, "!= null", fact -> reader.apply(fact) != null);
        } else if (condition instanceof Condition.Between range) {
            if (range.min() > Long.MIN_VALUE || range.max() == Long.MAX_VALUE) {
                bound(pattern, field, ConstraintType.GREATER_OR_EQUAL, range.min(), column);
            }
            if (range.max() < Long.MAX_VALUE) {
                bound(pattern, field, ConstraintType.LESS_OR_EQUAL, range.max(), column);
            }
        } else if (condition instanceof Condition.OneOf list) {
            listed(pattern, field, list, column);
        }
    }

    private void bound(PatternDef<T> pattern, String field, ConstraintType comparison, long bound, int column) {
        Function1<T, Object> reader = readers.get(field);
        boolean atLeast = comparison == ConstraintType.GREATER_OR_EQUAL;
        Predicate1<T> test = atLeast
                ? fact -> reader.apply(fact) instanceof Long value && value >= bound
                : fact -> reader.apply(fact) instanceof Long value && value <= bound;
        String text = field + comparison + bound;
        pattern.expr(
                text,
                new Shared<>(text, test),
                alphaIndexedBy(Object.class, comparison, column, reader, (Object) bound),
                reactOn(field));
    }

    private void listed(PatternDef<T> pattern, String field, Condition.OneOf list, int column) {
        Function1<T, Object> reader = readers.get(field);
        Object first = list.keys().get(0);
        if (list.negated()) {
            Set<Object> keys = Set.copyOf(list.keys());
            test(pattern, field, "not in " + keys, fact -> {
                Object value = reader.apply(fact);
                return value != null && !keys.contains(value);
            });
        } else if (list.keys().size() > 1) {
            Set<Object> keys = Set.copyOf(list.keys());
            test(pattern, field, "in " + keys, fact -> {
                Object value = reader.apply(fact);
                return value != null && keys.contains(value);
            });
        } else {
            String text = field + " == " + first;
            pattern.expr(
                    text,
                    new Shared<>(text, fact -> first.equals(reader.apply(fact))),
                    alphaIndexedBy(Object.class, ConstraintType.EQUAL, column, reader, first),
                    reactOn(field));
        }
    }

    private static <T> void test(PatternDef<T> pattern, String field, String text, Predicate1<T> test) {
        pattern.expr(field + " " + text, new Shared<>(field + " " + text, test), reactOn(field));
    }

    /** A constraint that Drools evaluates once for all rows that have it, as it does for equal texts of DRL. */
    private record Shared<T>(String getExpressionHash, Predicate1<T> predicate)
            implements Predicate1<T>, HashedExpression {
        @Override
        public boolean test(T fact) throws Exception {
            return predicate.test(fact);
        }
    }
}

package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.build.RuleCompiler;
import fr.dgfip.bareme.engine.Matched.Points;
import fr.dgfip.bareme.engine.Matched.Vehicle;
import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;

/** A table as Drools users write it: one rule a row, compiled to an {@link ExecutableModelProject executable model}. */
final class RowRules {
    private final KieBase base;
    private final KieSessionConfiguration sessions = RuleBaseFactory.newKnowledgeSessionConfiguration();

    RowRules(DecisionTable table) {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(EqualityBehaviorOption.IDENTITY);
        base = KieBaseBuilder.createKieBaseFromModel(
                TestRules.models(RuleCompiler.compile("rows", drl(table))), configuration);
        sessions.setOption(ClockTypeOption.PSEUDO);
    }

    List<Points> match(Vehicle vehicle) {
        KieSession session = base.newKieSession(sessions, null);
        try {
            session.insert(vehicle);
            session.fireAllRules();
            return SessionMatching.points(session);
        } finally {
            session.dispose();
        }
    }

    static String drl(DecisionTable table) {
        String head = "package fr.dgfip.bareme.rules.rows\nimport " + Matched.class.getName() + "\nimport "
                + Vehicle.class.getCanonicalName() + "\n";
        return table.rows().stream().map(row -> rule(table, row)).collect(Collectors.joining("\n", head, ""));
    }

    private static String rule(DecisionTable table, Row row) {
        List<String> constraints = new ArrayList<>();
        for (int i = 0; i < table.conditions().size(); i++) {
            constraint(table.conditions().get(i), row.conditions().get(i), constraints);
        }
        return "rule \"%s\" when $v : Vehicle(%s) then insert(Matched.points(\"%s\", %d, %s, $v)); end"
                .formatted(
                        row.id(),
                        String.join(", ", constraints),
                        row.id(),
                        row.number(),
                        row.outcomes().get(0).orElseThrow());
    }

    private static void constraint(Column column, Condition condition, List<String> constraints) {
        String field = field(column);
        if (condition instanceof Condition.Between range) {
            if (range.min() != Long.MIN_VALUE) {
                constraints.add(field + " >= " + range.min());
            }
            if (range.max() != Long.MAX_VALUE) {
                constraints.add(field + " <= " + range.max());
            }
        } else if (condition instanceof Condition.OneOf list) {
            List<String> values = list.keys().stream()
                    .map(key -> literal(column.term().type().value(key)))
                    .toList();
            constraints.add(
                    values.size() == 1
                            ? field + " == " + values.get(0)
                            : field + " in (" + String.join(", ", values) + ")");
        }
    }

    private static String literal(Object value) {
        return value instanceof Code code ? '"' + code.code() + '"' : value.toString();
    }

    private static String field(Column column) {
        String name = column.term().name();
        TermType type = column.term().type();
        if (type instanceof TermType.CodeList) {
            return name + "Code";
        }
        if (type.javaType() == LocalDate.class) {
            return name + "Day";
        }
        return type instanceof TermType.Decimal decimal && decimal.isAmount() ? name + "Cents" : name;
    }
}

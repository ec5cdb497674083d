package fr.dgfip.bareme.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import fr.dgfip.bareme.vocabulary.TableInput;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/** The one rule that answers every decision table: it fires for each fact a table may read. */
final class TableRule {
    static final String PACKAGE = TableRule.class.getPackageName();
    static final String NAME = "decision tables";
    static final String GLOBAL = "tables";

    private TableRule() {}

    static Model model() {
        Global<TableAnswers> tables = globalOf(TableAnswers.class, PACKAGE, GLOBAL);
        Variable<TableInput> input = declarationOf(TableInput.class, "input");
        Rule rule = rule(PACKAGE, NAME)
                .attribute(Rule.Attribute.SALIENCE, Salience.TABLES)
                .build(pattern(input), on(input, tables).execute((fact, answers) -> answers.answer(fact)));
        return new ModelImpl("tables").addGlobal(tables).addRule(rule);
    }
}

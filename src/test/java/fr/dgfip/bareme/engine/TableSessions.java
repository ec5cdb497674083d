package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.TableIndexes;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;

/** A table as this service runs it: the parts of a decision, with the table rule and no other. */
final class TableSessions {
    private static final RuleBase BASE = new RuleBase("table", List.of(), RuleBase.BY_NAME, 0, "");

    private final TableIndexes indexes = new TableIndexes(Long.MAX_VALUE);
    private final RuleSet ruleSet;
    private final LocalDate asOf;

    TableSessions(DecisionTable table, LocalDate asOf) {
        this.ruleSet = Parcels.ruleSet(Parcels.parameters(LegalPeriod.ALWAYS), table);
        this.asOf = asOf;
    }

    /** What the table rule inserts for a fact, in any order. */
    List<Object> conclusions(TableInput fact) {
        KieSession session = BASE.open();
        try {
            session.setGlobal(TableRule.GLOBAL, new TableAnswers(ruleSet, indexes, asOf, session::insert));
            return fire(session, fact);
        } finally {
            session.dispose();
        }
    }

    /** All that rules insert into a session for one fact, in any order. */
    static List<Object> fire(KieSession session, TableInput fact) {
        session.insert(fact);
        session.fireAllRules();
        List<Object> conclusions = new ArrayList<>();
        for (Object found : session.getObjects()) {
            if (found != fact) {
                conclusions.add(found);
            }
        }
        return conclusions;
    }
}

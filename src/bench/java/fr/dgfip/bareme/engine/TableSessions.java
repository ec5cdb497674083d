package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.engine.Matched.Points;
import fr.dgfip.bareme.engine.Matched.Vehicle;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.TableIndexes;
import java.util.List;
import org.kie.api.runtime.KieSession;

/** A table as this service runs it: the parts of a decision, with the table rule and no other. */
final class TableSessions {
    private final RuleBase base = new RuleBase("table", List.of(), RuleBase.BY_NAME, 0, "");
    private final TableIndexes indexes = new TableIndexes(1 << 24);
    private final RuleSet ruleSet;

    TableSessions(DecisionTable table) {
        this.ruleSet = Parcels.ruleSet(Parcels.parameters(LegalPeriod.ALWAYS), table);
    }

    List<Points> match(Vehicle vehicle) {
        KieSession session = base.open();
        try {
            session.setGlobal(
                    TableRule.GLOBAL, new TableAnswers(ruleSet, indexes, SessionMatching.AS_OF, session::insert));
            session.insert(vehicle);
            session.fireAllRules();
            return SessionMatching.points(session);
        } finally {
            session.dispose();
        }
    }
}

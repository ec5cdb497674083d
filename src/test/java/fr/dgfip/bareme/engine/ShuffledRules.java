package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.table.TableIndexes;
import java.util.Comparator;
import java.util.Random;
import org.drools.model.Rule;

/**
 * Engines whose rules stand in another order within each band. Every decision type has a test that decides its
 * samples with some of them: outcome and reasons must be those of the ordinary engine.
 */
public final class ShuffledRules {
    private ShuffledRules() {}

    /** An engine with the rules the build compiled. */
    public static DecisionEngine engine(int seed) {
        return new DecisionEngine(RuleBases.load(order(seed)), new TableIndexes(1 << 24));
    }

    static Comparator<Rule> order(int seed) {
        return Comparator.<Rule>comparingInt(rule -> new Random(rule.getName().hashCode() ^ seed).nextInt())
                .thenComparing(RuleBase.BY_NAME);
    }
}

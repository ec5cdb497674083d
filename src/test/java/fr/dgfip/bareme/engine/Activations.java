package fr.dgfip.bareme.engine;

import static fr.dgfip.bareme.engine.Parcels.AS_OF;
import static fr.dgfip.bareme.engine.Parcels.fees;
import static fr.dgfip.bareme.engine.Parcels.request;
import static fr.dgfip.bareme.engine.Parcels.routes;
import static fr.dgfip.bareme.engine.Parcels.ruleSet;
import static fr.dgfip.bareme.engine.TableBuilder.between;

import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.Decision.Decided;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.TableIndexes;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;

/**
 * Puts version after version in force and decides under each, in a process of its own with little metaspace and heap.
 * Prints the classes loaded after a tenth of them and at the end, and whether the first version still decides the same bytes.
 */
final class Activations {
    private static final int ROWS = 300;
    /** Room for a few of the indexes. */
    private static final long INDEX_BYTES = 1 << 20;

    private Activations() {}

    /** @param arguments how many versions */
    public static void main(String[] arguments) {
        int versions = Integer.parseInt(arguments[0]);
        TableIndexes indexes = new TableIndexes(INDEX_BYTES);
        DecisionEngine engine = new DecisionEngine(
                new RuleBases(Map.of(
                        "parcel",
                        TestRules.base(
                                fr.dgfip.bareme.build.RuleCompiler.compile("parcel", TestRules.PARCEL),
                                RuleBase.BY_NAME))),
                indexes);
        RuleSet first = version(0);
        byte[] before = decide(engine, first);
        int warm = 0;
        for (int number = 1; number < versions; number++) {
            decide(engine, version(number));
            if (number == versions / 10) {
                warm = loaded();
            }
        }
        boolean same = Arrays.equals(before, decide(engine, first));
        System.out.println("classes " + warm + " " + loaded() + " replay " + same + " indexes " + indexes.bytes());
    }

    private static int loaded() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static RuleSet version(int number) {
        TableBuilder risks = new TableBuilder(Parcel.RISKS, HitPolicy.ALL);
        for (int row = 0; row < ROWS; row++) {
            risks.row("R" + row, 1, between(row + number % 7, row + 40), Condition.ANY, Condition.ANY, Condition.ANY);
        }
        return ruleSet(risks.build(), fees().build(), routes().build());
    }

    private static byte[] decide(DecisionEngine engine, RuleSet ruleSet) {
        Decided decided = (Decided) engine.decide(new Parcel(), request(25, "FR", "2000", "livre"), ruleSet, AS_OF);
        return CanonicalJson.bytes(
                Map.of("outcome", decided.outcome(), "reasons", decided.reasons(), "trace", decided.trace()));
    }
}

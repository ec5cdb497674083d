package fr.dgfip.bareme.engine;

import static fr.dgfip.bareme.engine.TableBuilder.between;
import static fr.dgfip.bareme.engine.TableBuilder.is;
import static fr.dgfip.bareme.table.Condition.ANY;

import com.sun.management.ThreadMXBean;
import fr.dgfip.bareme.build.RuleCompiler;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.TableIndexes;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What one decision takes: eleven firings and a table of 300 rows, of which three match. Counts the time this thread
 * had a processor, so that what else the machine does hardly shows. A program, for {@code java -cp} with the class
 * path of the tests.
 */
final class DecisionEngineBenchmark {
    private static final int ROWS = 300;
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 14;
    private static final int DECISIONS = 40_000;

    private DecisionEngineBenchmark() {}

    public static void main(String[] arguments) {
        // Outside the service nothing sets a level, and Drools would describe each step to the log
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger.getLogger("").setLevel(Level.WARNING);
        Parcel type = new Parcel();
        Parcel.Request request = Parcels.request(25, "FR", "2000", "livre", "jouet", "livre");
        RuleSet ruleSet = Parcels.ruleSet(
                risks().build(), Parcels.fees().build(), Parcels.routes().build());
        RuleBase base = TestRules.base(RuleCompiler.compile("parcel", TestRules.PARCEL), RuleBase.BY_NAME);
        DecisionEngine engine = new DecisionEngine(new RuleBases(Map.of("parcel", base)), new TableIndexes(1 << 24));
        System.out.println(engine.decide(type, request, ruleSet, Parcels.AS_OF));
        measure("session opened and closed", () -> base.open().dispose());
        measure("decision", () -> engine.decide(type, request, ruleSet, Parcels.AS_OF));
    }

    private static TableBuilder risks() {
        TableBuilder risks = new TableBuilder(Parcel.RISKS, HitPolicy.ALL);
        for (int i = 0; i < ROWS; i++) {
            risks.row("R" + i, 4, between(i / 3, i / 3), i % 2 == 0 ? is("FR") : ANY, ANY, ANY);
        }
        return risks;
    }

    private static void measure(String what, Runnable run) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long best = Long.MAX_VALUE;
        long bytes = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            long allocated = threads.getThreadAllocatedBytes(thread);
            for (int i = 0; i < DECISIONS; i++) {
                run.run();
            }
            if (round >= WARM_UP) {
                best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
                bytes = (threads.getThreadAllocatedBytes(thread) - allocated) / DECISIONS;
            }
        }
        System.out.println(what + ": " + best / DECISIONS + " ns CPU, " + bytes + " bytes");
    }
}

package fr.dgfip.bareme.engine;

import static fr.dgfip.bareme.engine.Parcels.AS_OF;
import static fr.dgfip.bareme.engine.Parcels.request;
import static fr.dgfip.bareme.engine.Parcels.standard;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.build.RuleCompiler;
import fr.dgfip.bareme.build.RuleCompiler.Compiled;
import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Decision.Decided;
import fr.dgfip.bareme.decision.Trace;
import fr.dgfip.bareme.engine.Parcel.Request;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.DecisionTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must not tell in a decision: the order of rules, rows, tables and facts, and what other threads decide. */
class EngineOrderTest {
    private static final Parcel TYPE = new Parcel();
    private static final Compiled COMPILED = RuleCompiler.compile("parcel", TestRules.PARCEL);
    private static final DecisionEngine ENGINE = TestRules.engine(COMPILED, RuleBase.BY_NAME);
    private static final List<Request> REQUESTS = List.of(
            request(25, "DE", "2000", "livre", "jouet", "livre"),
            request(40, "KP", "10", "jouet"),
            request(1, "FR", "10", "sabre"),
            request(25, "FR", "2000"));

    @Test
    void orderOfRulesInTheFileDoesNotTellAtAll() {
        for (int seed = 0; seed < 3; seed++) {
            DecisionEngine shuffled = TestRules.engine(shuffledRules(new Random(seed)));
            for (Request request : REQUESTS) {
                assertThat(decide(shuffled, request, standard())).isEqualTo(decide(ENGINE, request, standard()));
            }
        }
    }

    @Test
    void orderOfLoadingRulesTellsOnlyInTheOrderOfTheTrace() {
        for (int seed = 0; seed < 20; seed++) {
            DecisionEngine shuffled = TestRules.engine(COMPILED, ShuffledRules.order(seed));
            for (Request request : REQUESTS) {
                requireSame(decide(shuffled, request, standard()), decide(ENGINE, request, standard()));
            }
        }
    }

    @Test
    void orderOfTablesRowsAndItemsDoesNotTell() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            RuleSet shuffled = Parcels.ruleSet(
                    Parcels.risks(10).shuffled(random),
                    Parcels.fees().build(),
                    Parcels.routes().shuffled(random));
            for (Request request : REQUESTS) {
                List<Parcel.ItemRequest> items = new ArrayList<>(request.items());
                Collections.shuffle(items, random);
                Request turned = new Request(request.weight(), request.country(), request.value(), 0, items);
                requireSame(decide(ENGINE, turned, shuffled), decide(ENGINE, request, standard()));
            }
        }
    }

    @Test
    void orderOfTablesTellsOnlyInTheOrderOfReasons() {
        DecisionTable[] tables = {
            Parcels.routes().build(), Parcels.fees().build(), Parcels.risks(10).build()
        };
        for (Request request : REQUESTS) {
            Decided turned = decide(ENGINE, request, Parcels.ruleSet(tables));
            Decided straight = decide(ENGINE, request, standard());
            assertThat(turned.outcome()).isEqualTo(straight.outcome());
            assertThat(turned.reasons()).containsExactlyInAnyOrderElementsOf(straight.reasons());
        }
    }

    @Test
    void versionsMixedOnFourThreadsNeverMeet() throws Exception {
        List<RuleSet> versions = List.of(
                standard(),
                Parcels.ruleSet(Parcels.risks(2).build(), Parcels.routes().build()));
        List<List<Decided>> expected = versions.stream()
                .map(version -> REQUESTS.stream()
                        .map(request -> decide(ENGINE, request, version))
                        .toList())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> wrong = () -> IntStream.range(0, 4_000)
                    .map(i -> decide(ENGINE, REQUESTS.get(i % 4), versions.get(i / 4 % 2))
                                    .equals(expected.get(i / 4 % 2).get(i % 4))
                            ? 0
                            : 1)
                    .sum();
            for (Future<Integer> count : threads.invokeAll(Collections.nCopies(4, wrong))) {
                assertThat(count.get()).isZero();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Decided decide(DecisionEngine engine, Request request, RuleSet ruleSet) {
        Decision decision = engine.decide(TYPE, request, ruleSet, AS_OF);
        return (Decided) decision;
    }

    private static void requireSame(Decided actual, Decided expected) {
        assertThat(actual.outcome()).isEqualTo(expected.outcome());
        assertThat(actual.reasons()).isEqualTo(expected.reasons());
        assertThat(unordered(actual.trace())).isEqualTo(unordered(expected.trace()));
    }

    private static List<List<String>> unordered(Trace trace) {
        return List.of(
                sorted(trace.firedRules()),
                sorted(trace.tables().stream()
                        .map(answer -> answer.table() + new TreeSet<>(answer.rows()) + answer.result())
                        .toList()),
                sorted(trace.facts()),
                sorted(trace.parameters()));
    }

    private static List<String> sorted(List<?> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }

    /** The DRL with its rules, which end with a line {@code end}, in another order. */
    private static String shuffledRules(Random random) {
        int head = TestRules.PARCEL.indexOf("rule \"");
        List<String> rules =
                new ArrayList<>(Arrays.asList(TestRules.PARCEL.substring(head).split("(?<=\nend\n)\\s*")));
        Collections.shuffle(rules, random);
        return TestRules.PARCEL.substring(0, head) + String.join("\n", rules);
    }
}

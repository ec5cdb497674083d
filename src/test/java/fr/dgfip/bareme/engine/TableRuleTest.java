package fr.dgfip.bareme.engine;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.fail;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.table.Counterexample;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.RandomTables;
import fr.dgfip.bareme.table.RandomTables.Result;
import fr.dgfip.bareme.table.RandomTables.Sample;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.NoMatch;
import fr.dgfip.bareme.vocabulary.TableConflict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.drools.model.functions.Function1;

/** The table rule against Drools itself with one rule for each row: the same conclusions for every request. */
class TableRuleTest {
    private static final String SEED = "20261123";
    /** Tables times requests: the 100,000 requests without a difference this test stands for. */
    private static final int TABLES = 125;

    private static final int REQUESTS = 800;
    private static final int LARGE_TABLES = 4;
    /** In a large table hundreds of rows conclude. */
    private static final int REQUESTS_TO_A_LARGE_TABLE = 100;

    private static final Map<String, Function1<Sample, Object>> READERS = Map.ofEntries(
            entry("whole", sample -> (long) sample.whole()),
            entry("large", sample -> sample.large().orElse(null)),
            entry("rate", sample -> key(sample.rate().map(rate -> rate.multiply(BigDecimal.valueOf(100))))),
            entry(
                    "amount",
                    sample -> key(sample.amount().map(amount -> amount.amount().scaleByPowerOfTen(2)))),
            entry("day", sample -> sample.day().map(LocalDate::toEpochDay).orElse(null)),
            entry("yes", sample -> sample.yes().map(yes -> yes ? 1L : 0L).orElse(null)),
            entry(
                    "country",
                    sample -> sample.country()
                            .map(country -> (long) Country.all().indexOf(country))
                            .orElse(null)),
            entry("colour", sample -> (long) sample.colour().ordinal()),
            entry("text", sample -> sample.text().orElse(null)),
            entry("siren", sample -> sample.siren().map(siren -> siren.value()).orElse(null)));

    private static Object key(Optional<BigDecimal> number) {
        return number.map(BigDecimal::longValueExact).orElse(null);
    }

    @Property(tries = TABLES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void concludesAsOneRuleForEachRowDoes(
            @ForAll long seed, @ForAll @IntRange(max = 100) int rows, @ForAll @IntRange(min = 2, max = 40) int span) {
        RandomTables tables = new RandomTables(seed, span);
        requireSame(tables.table(rows), tables, REQUESTS);
        // Each of them often, or the requests prove little
        Statistics.label("conclusions")
                .coverage(seen -> List.of(
                                "ALL: 0",
                                "ALL: 1",
                                "ALL: 2",
                                "FIRST: 0",
                                "FIRST: 1",
                                "FIRST: 2",
                                "UNIQUE: 0",
                                "UNIQUE: 1",
                                "UNIQUE: 2")
                        .forEach(some -> seen.check(some).count(count -> count > TABLES * REQUESTS / 250)));
    }

    @Property(tries = LARGE_TABLES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void doesSoForLargeTables(@ForAll long seed, @ForAll @IntRange(min = 1_000, max = 1_500) int rows) {
        // Bounds so many that ranges are no longer dense, and so close that values lie on them
        RandomTables tables = new RandomTables(seed, 4_000);
        requireSame(tables.table(rows), tables, REQUESTS_TO_A_LARGE_TABLE);
        requireSame(tables.ranges(rows), tables, REQUESTS_TO_A_LARGE_TABLE);
    }

    private static void requireSame(DecisionTable table, RandomTables tables, int requests) {
        LocalDate asOf = tables.legalDate();
        TableSessions sessions = new TableSessions(table, asOf);
        RowRules<Sample> rules = rules(table, asOf);
        for (int request = 0; request < requests; request++) {
            Sample sample = tables.sample();
            List<Object> matching = matching(rules, sample);
            if (difference(table, sessions, sample, matching).isPresent()) {
                fail(Counterexample.describe(
                        table,
                        sample,
                        asOf,
                        fewer -> difference(
                                fewer, new TableSessions(fewer, asOf), sample, matching(rules(fewer, asOf), sample))));
            }
            Statistics.label("conclusions").collect(table.policy() + ": " + Math.min(2, matching.size()));
        }
    }

    private static Optional<String> difference(
            DecisionTable table, TableSessions sessions, Sample sample, List<Object> matching) {
        List<Object> found = sessions.conclusions(sample);
        List<Object> expected = concluded(table, sample, matching);
        // Drools hands facts over in the order of their identity hashes
        return found.size() == expected.size() && Set.copyOf(found).equals(Set.copyOf(expected))
                ? Optional.empty()
                : Optional.of("table rule: %s%nrule per row: %s".formatted(found, expected));
    }

    /** The conclusions of all rows that match, in the order of the table. */
    private static List<Object> matching(RowRules<Sample> rules, Sample sample) {
        return rules.conclusions(sample).stream()
                .sorted(Comparator.comparing(
                        conclusion -> ((Result) conclusion).row().cell().row()))
                .toList();
    }

    private static RowRules<Sample> rules(DecisionTable table, LocalDate asOf) {
        return new RowRules<>(table, READERS, asOf, TableRuleTest::conclusion);
    }

    private static Result conclusion(Row row, Sample sample) {
        CellRef cell = new CellRef("Table", row.number(), 1);
        int result = (Integer) row.outcomes().get(0).orElseThrow();
        return new Result(new MatchedRow("Table", row.id(), cell, row.legalBasis(), sample), result);
    }

    /** What the hit policy makes of the conclusions of all matching rows. */
    private static List<Object> concluded(DecisionTable table, Sample sample, List<Object> matching) {
        if (table.policy() == HitPolicy.ALL) {
            return matching;
        }
        if (matching.isEmpty()) {
            return List.of(new NoMatch("Table", sample));
        }
        if (table.policy() == HitPolicy.UNIQUE && matching.size() > 1) {
            List<String> ids = matching.stream()
                    .map(conclusion -> ((Result) conclusion).row().id())
                    .toList();
            return List.of(new TableConflict("Table", ids, sample));
        }
        return matching.subList(0, 1);
    }
}

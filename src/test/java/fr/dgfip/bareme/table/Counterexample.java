package fr.dgfip.bareme.table;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table and a request on which two readings differ, for people: with the fewest rows that still show it. */
public final class Counterexample {
    private Counterexample() {}

    /** @param difference how two readings of a table with some of the rows differ on this request, empty when they agree */
    public static String describe(
            DecisionTable table,
            TableInput request,
            LocalDate asOf,
            Function<DecisionTable, Optional<String>> difference) {
        DecisionTable smallest =
                smallest(table, fewer -> difference.apply(fewer).isPresent());
        return "%n%s, %d of %d rows, legal date %s (seed: %s=%s)%n%s%n%s%n%s%n"
                .formatted(
                        smallest.policy(),
                        smallest.rows().size(),
                        table.rows().size(),
                        request.legalDate().orElse(asOf),
                        RandomTables.SEED,
                        System.getProperty(RandomTables.SEED, "0"),
                        request,
                        smallest.rows().stream()
                                .map(row -> text(smallest, row))
                                .collect(Collectors.joining(System.lineSeparator())),
                        difference.apply(smallest).orElseThrow());
    }

    private static DecisionTable smallest(DecisionTable table, Predicate<DecisionTable> differ) {
        DecisionTable kept = table;
        for (int count = Math.max(1, table.rows().size() / 2); count > 0; count /= 2) {
            int start = 0;
            while (start < kept.rows().size()) {
                DecisionTable fewer = without(kept, start, count);
                if (differ.test(fewer)) {
                    kept = fewer;
                } else {
                    start += count;
                }
            }
        }
        return kept;
    }

    private static DecisionTable without(DecisionTable table, int start, int count) {
        List<Row> rows = new ArrayList<>(table.rows());
        rows.subList(start, Math.min(rows.size(), start + count)).clear();
        return new DecisionTable(table.spec(), table.policy(), table.conditions(), table.outcomes(), rows);
    }

    private static String text(DecisionTable table, Row row) {
        return IntStream.range(0, table.conditions().size())
                .filter(i -> !(row.conditions().get(i) instanceof Condition.Any))
                .mapToObj(i ->
                        text(table.conditions().get(i).term(), row.conditions().get(i)))
                .collect(Collectors.joining("; ", row.id() + period(row.validity()) + ": ", ""));
    }

    private static String period(LegalPeriod period) {
        return period.from().map(first -> " from " + first).orElse("")
                + period.to().map(last -> " to " + last).orElse("");
    }

    private static String text(FactTerm term, Condition condition) {
        if (condition instanceof Condition.Between between) {
            return term + " in [" + bound(term, between.min()) + ", " + bound(term, between.max()) + "]";
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return term
                    + (oneOf.negated() ? " not in " : " in ")
                    + oneOf.keys().stream().map(term.type()::format).toList();
        }
        return term + " " + condition.getClass().getSimpleName();
    }

    private static String bound(FactTerm term, long key) {
        return key == Long.MIN_VALUE || key == Long.MAX_VALUE
                ? "…"
                : term.type().format(key);
    }
}

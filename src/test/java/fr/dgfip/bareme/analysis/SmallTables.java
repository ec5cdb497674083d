package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.kernel.NamedCode;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.TableSpec;
import fr.dgfip.bareme.vocabulary.Term;
import fr.dgfip.bareme.vocabulary.TermType;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Tables so small that every fact of theirs can be tried: bounds lie within a few numbers, facts reach one beyond. */
final class SmallTables {
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int LAST_KEY = 3;
    private static final int LAST_DAY = 2;
    private static final int MOST_ROWS = 7;
    private static final List<FactTerm> TERMS = FactType.of(Fact.class).terms();
    private static final List<LocalDate> DAYS =
            IntStream.rangeClosed(-1, LAST_DAY).mapToObj(START::plusDays).toList();

    private SmallTables() {}

    enum Colour implements NamedCode {
        RED,
        GREEN,
        BLUE;

        @Override
        public String label() {
            return name();
        }
    }

    record Fact(
            @Term("Nombre") @Min(0) int number,
            @Term("Autre") Optional<Integer> other,
            @Term("Couleur") Colour colour,
            @Term("Oui") Optional<Boolean> yes,
            @Term("Texte") String text)
            implements TableInput {}

    record Result(MatchedRow row, @Term("Résultat") int result) implements RowOutcome {}

    /** One value, or none, for each column, and the legal date. */
    record Point(List<Optional<Object>> keys, LocalDate date) {
        boolean matches(Row row) {
            return row.validity().contains(date)
                    && IntStream.range(0, keys.size())
                            .allMatch(i -> row.conditions().get(i).test(keys.get(i)));
        }
    }

    /** Every fact there is, up to values no condition tells apart. */
    static List<Point> points() {
        List<List<Optional<Object>>> keys = List.of(List.of());
        for (FactTerm term : TERMS) {
            keys = keys.stream()
                    .flatMap(known -> keys(term)
                            .map(key -> Stream.concat(known.stream(), Stream.of(key))
                                    .toList()))
                    .toList();
        }
        List<LocalDate> days =
                IntStream.rangeClosed(0, LAST_DAY + 1).mapToObj(START::plusDays).toList();
        return keys.stream()
                .flatMap(known -> days.stream().map(day -> new Point(known, day)))
                .toList();
    }

    private static Stream<Optional<Object>> keys(FactTerm term) {
        Stream<Optional<Object>> present = presentKeys(term).map(Optional::of);
        return term.optional() ? Stream.concat(Stream.of(Optional.empty()), present) : present;
    }

    private static Stream<Object> presentKeys(FactTerm term) {
        if (term.type() instanceof TermType.Text) {
            return Stream.of("0", "1", "another");
        }
        int last = last(term.type());
        boolean number = term.type() instanceof TermType.Decimal;
        int first = number && term.optional() ? -1 : 0;
        return LongStream.rangeClosed(first, number ? last + 1 : last).mapToObj(key -> key);
    }

    private static int last(TermType type) {
        if (type instanceof TermType.CodeList codes) {
            return codes.codes().size() - 1;
        }
        return type instanceof TermType.Decimal ? LAST_KEY : 1;
    }

    static DecisionTable table(HitPolicy policy, List<Row> rows) {
        List<Column> columns = IntStream.range(0, TERMS.size())
                .mapToObj(i -> new Column(TERMS.get(i), i + 2))
                .toList();
        List<Column> outcomes =
                List.of(new Column(FactType.of(Result.class).terms().get(0), TERMS.size() + 2));
        return new DecisionTable(new TableSpec("Table", Fact.class, Result.class), policy, columns, outcomes, rows)
                .declaredComplete(true);
    }

    static Row row(int number, List<Condition> conditions, int result, LegalPeriod validity) {
        return new Row("L" + number, conditions, List.of(Optional.of(result)), "", "", validity, number + 4);
    }

    static Arbitrary<DecisionTable> tables(HitPolicy policy) {
        Arbitrary<Row> row = Combinators.combine(
                        Combinators.combine(TERMS.stream()
                                        .map(SmallTables::condition)
                                        .toList())
                                .as(List::copyOf),
                        Arbitraries.integers().between(0, 1),
                        periods())
                .as((conditions, result, period) -> row(1, conditions, result, period));
        return row.list().ofMaxSize(MOST_ROWS).map(rows -> table(policy, numbered(rows)));
    }

    private static List<Row> numbered(List<Row> rows) {
        List<Row> numbered = new ArrayList<>();
        for (Row row : rows) {
            int result = (Integer) row.outcomes().get(0).orElseThrow();
            numbered.add(row(numbered.size() + 1, row.conditions(), result, row.validity()));
        }
        return numbered;
    }

    private static Arbitrary<LegalPeriod> periods() {
        Arbitrary<LegalPeriod> dated = Arbitraries.of(DAYS)
                .tuple2()
                .map(days -> days.get1().isAfter(days.get2())
                        ? new LegalPeriod(Optional.of(days.get2()), Optional.empty())
                        : new LegalPeriod(Optional.of(days.get1()), Optional.of(days.get2())));
        return Arbitraries.oneOf(Arbitraries.just(LegalPeriod.ALWAYS), Arbitraries.just(LegalPeriod.ALWAYS), dated);
    }

    /** Mostly broad, else no row of a small table ever hides another. */
    private static Arbitrary<Condition> condition(FactTerm term) {
        Arbitrary<Condition> any = Arbitraries.just(Condition.ANY);
        return Arbitraries.oneOf(any, any, asking(term));
    }

    private static Arbitrary<Condition> asking(FactTerm term) {
        Arbitrary<Object> key = Arbitraries.integers()
                .between(0, last(term.type()))
                .map(number -> term.type() instanceof TermType.Text ? String.valueOf(number) : (Object) (long) number);
        Arbitrary<Condition> listed = Combinators.combine(
                        key.list().ofMinSize(1).ofMaxSize(LAST_KEY), Arbitraries.of(true, false))
                .as(Condition.OneOf::new);
        Arbitrary<Condition> plain = Arbitraries.of(Condition.PRESENT, Condition.ABSENT);
        if (!(term.type() instanceof TermType.Decimal)) {
            return Arbitraries.oneOf(listed, listed, plain);
        }
        Arbitrary<Condition> range = Arbitraries.longs()
                .between(-1, LAST_KEY)
                .tuple2()
                .map(ends -> Math.min(ends.get1(), ends.get2()) < 0
                        ? new Condition.Between(Long.MIN_VALUE, Math.max(ends.get1(), ends.get2()))
                        : new Condition.Between(Math.min(ends.get1(), ends.get2()), Long.MAX_VALUE));
        Arbitrary<Condition> between = Arbitraries.longs()
                .between(0, LAST_KEY)
                .tuple2()
                .map(ends ->
                        new Condition.Between(Math.min(ends.get1(), ends.get2()), Math.max(ends.get1(), ends.get2())));
        return Arbitraries.oneOf(listed, range, between, plain);
    }
}

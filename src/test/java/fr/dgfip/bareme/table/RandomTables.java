package fr.dgfip.bareme.table;

import fr.dgfip.bareme.kernel.Code;
import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.TableSpec;
import fr.dgfip.bareme.vocabulary.Term;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables and facts over every type of column, all from one seed. */
final class RandomTables {
    static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private static final List<String> TEXTS = List.of("", "a", "b", "été", "rue du Bac");

    private final Random random;
    private final int span;

    /** @param span numbers, amounts and dates lie within this of each other: few make matches, many make bounds */
    RandomTables(long seed, int span) {
        this.random = new Random(seed);
        this.span = span;
    }

    enum Colour implements Code {
        RED,
        GREEN,
        BLUE;

        @Override
        public String code() {
            return name();
        }

        @Override
        public String label() {
            return "couleur " + name();
        }
    }

    record Sample(
            @Term("Entier") int whole,
            @Term("Long") Optional<Long> large,
            @Term(value = "Taux", scale = 2, unit = "%") Optional<BigDecimal> rate,
            @Term("Montant") Optional<Euros> amount,
            @Term("Jour") Optional<LocalDate> day,
            @Term("Oui") Optional<Boolean> yes,
            @Term("Pays") Optional<Country> country,
            @Term("Couleur") Colour colour,
            @Term("Texte") Optional<String> text,
            Optional<LocalDate> legalDate)
            implements TableInput {}

    record Result(MatchedRow row, @Term("Résultat") int result) implements RowOutcome {}

    Sample sample() {
        return new Sample(
                random.nextInt(span),
                maybe(() -> (long) random.nextInt(span)),
                maybe(() -> BigDecimal.valueOf(random.nextInt(span), 2)),
                maybe(() -> new Euros(BigDecimal.valueOf(random.nextInt(span), 2))),
                maybe(() -> LocalDate.ofEpochDay(random.nextInt(span))),
                maybe(random::nextBoolean),
                maybe(() -> one(List.copyOf(Country.all()).subList(0, 4))),
                one(List.of(Colour.values())),
                maybe(() -> one(TEXTS)),
                maybe(() -> AS_OF.plusDays(random.nextInt(20) - 10)));
    }

    DecisionTable table(int rows) {
        List<FactTerm> terms = new ArrayList<>(FactType.of(Sample.class).terms());
        terms.removeIf(term -> random.nextInt(6) == 0);
        return table(
                terms,
                IntStream.range(0, rows)
                        .mapToObj(row -> row(
                                "L" + row, terms.stream().map(this::condition).toList(), row + 5))
                        .toList());
    }

    /** Three columns with a range in every row, each so wide that most facts are in it. */
    DecisionTable ranges(int rows) {
        List<FactTerm> terms = FactType.of(Sample.class).terms().subList(0, 3);
        return table(
                terms,
                IntStream.range(0, rows)
                        .mapToObj(row -> row(
                                "L" + row,
                                Stream.generate(this::wideRange).limit(3).toList(),
                                row + 5))
                        .toList());
    }

    private DecisionTable table(List<FactTerm> terms, List<Row> rows) {
        List<Column> conditions = IntStream.range(0, terms.size())
                .mapToObj(i -> new Column(terms.get(i), i + 2))
                .toList();
        List<Column> outcomes =
                List.of(new Column(FactType.of(Result.class).terms().get(0), terms.size() + 2));
        TableSpec spec = new TableSpec("Table", Sample.class, Result.class);
        return new DecisionTable(spec, HitPolicy.ALL, conditions, outcomes, rows);
    }

    private Row row(String id, List<Condition> conditions, int number) {
        return new Row(id, conditions, List.of(Optional.of(1)), "", "", validity(), number);
    }

    private LegalPeriod validity() {
        Optional<LocalDate> from =
                random.nextInt(4) > 0 ? Optional.empty() : Optional.of(AS_OF.minusDays(random.nextInt(10)));
        Optional<LocalDate> to =
                random.nextInt(4) > 0 ? Optional.empty() : Optional.of(AS_OF.plusDays(random.nextInt(10)));
        return new LegalPeriod(from, to);
    }

    private Condition condition(FactTerm term) {
        boolean ordered = term.type() instanceof TermType.Decimal || term.type() instanceof TermType.Date;
        return switch (random.nextInt(ordered ? 9 : 6)) {
            case 0, 1 -> Condition.ANY;
            case 2 -> Condition.ABSENT;
            case 3 -> Condition.PRESENT;
            case 4 -> new Condition.OneOf(keys(term), false);
            case 5 -> new Condition.OneOf(keys(term), true);
            default -> range();
        };
    }

    private Condition range() {
        long start = random.nextInt(span);
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.Between(Long.MIN_VALUE, start);
            case 1 -> new Condition.Between(start, Long.MAX_VALUE);
            case 2 -> new Condition.Between(start, start);
            default -> new Condition.Between(start, start + random.nextInt(span));
        };
    }

    private Condition wideRange() {
        return new Condition.Between(random.nextInt(span / 4), span - random.nextInt(span / 4));
    }

    private List<Object> keys(FactTerm term) {
        return Stream.generate(() -> key(term.type()))
                .limit(1 + random.nextInt(3))
                .toList();
    }

    private Object key(TermType type) {
        if (type instanceof TermType.Text) {
            return one(TEXTS);
        }
        if (type instanceof TermType.YesNo) {
            return (long) random.nextInt(2);
        }
        return (long) random.nextInt(type instanceof TermType.CodeList ? 3 : span);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

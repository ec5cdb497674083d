package fr.dgfip.bareme.table;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.kernel.NamedCode;
import fr.dgfip.bareme.kernel.Siren;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.TableSpec;
import fr.dgfip.bareme.vocabulary.Term;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables and facts over every type of column, all from one seed: {@code -Dtables.seed=…} gives others. Bounds and values
 * are taken from the same few numbers, at most one apart, so that values lie on bounds and bounds coincide.
 */
public final class RandomTables {
    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    public static final String SEED = "tables.seed";

    private static final List<String> TEXTS = List.of("", "a", "b", "été", "rue du Bac");
    private static final List<Siren> SIRENS =
            Stream.of("732829320", "356000000", "552100554").map(Siren::of).toList();
    /** Enough distinct numbers for ranges that are no longer dense. */
    private static final int KNOWN_NUMBERS = 2_000;
    /** The greatest keys a fact can have, and one less for an amount: {@code ~limit} is then the least. */
    private static final Map<Class<?>, Long> LIMITS = Map.of(
            Integer.class,
            (long) Integer.MAX_VALUE,
            Long.class,
            Long.MAX_VALUE,
            BigDecimal.class,
            Long.MAX_VALUE,
            Euros.class,
            999_999_999_999_998L,
            LocalDate.class,
            1_000_000_000L);

    private final Random random;
    private final int span;
    private final long[] numbers;

    /** @param span numbers, amounts and dates lie within this of each other: few make matches, many make bounds */
    public RandomTables(long seed, int span) {
        this.random = new Random(seed + Long.getLong(SEED, 0));
        this.span = span;
        this.numbers =
                random.longs(Math.min(span, KNOWN_NUMBERS), -span / 2, span).toArray();
    }

    public enum Colour implements NamedCode {
        RED,
        GREEN,
        BLUE;

        @Override
        public String label() {
            return "couleur " + name();
        }
    }

    public record Sample(
            @Term("Entier") int whole,
            @Term("Long") Optional<Long> large,
            @Term(value = "Taux", scale = 2, unit = "%") Optional<BigDecimal> rate,
            @Term("Montant") Optional<Euros> amount,
            @Term("Jour") Optional<LocalDate> day,
            @Term("Oui") Optional<Boolean> yes,
            @Term("Pays") Optional<Country> country,
            @Term("Couleur") Colour colour,
            @Term("Texte") Optional<String> text,
            @Term("Siren") Optional<Siren> siren,
            Optional<LocalDate> legalDate)
            implements TableInput {}

    public record Result(MatchedRow row, @Term("Résultat") int result) implements RowOutcome {}

    public Sample sample() {
        return new Sample(
                Math.toIntExact(number(Integer.class)),
                maybe(() -> number(Long.class)),
                maybe(() -> decimal(number(BigDecimal.class))),
                maybe(() -> new Euros(decimal(number(Euros.class)))),
                maybe(() -> LocalDate.ofEpochDay(number(LocalDate.class))),
                maybe(random::nextBoolean),
                maybe(() -> one(Country.all().subList(0, 4))),
                one(List.of(Colour.values())),
                maybe(() -> one(TEXTS)),
                maybe(() -> one(SIRENS)),
                maybe(this::legalDate));
    }

    /** A date beside which periods of rows begin and end. */
    public LocalDate legalDate() {
        return AS_OF.plusDays(random.nextInt(12) - 6);
    }

    /** A table of any columns in any order, with any policy; how full it is differs from table to table. */
    public DecisionTable table(int rows) {
        List<FactTerm> terms = new ArrayList<>(FactType.of(Sample.class).terms());
        Collections.shuffle(terms, random);
        terms.subList(0, random.nextInt(terms.size())).clear();
        int emptyPercent = one(List.of(10, 50, 80, 95));
        return table(
                terms,
                one(List.of(HitPolicy.values())),
                row -> terms.stream().map(term -> condition(term, emptyPercent)).toList(),
                rows);
    }

    /** Three columns with a range in every row, each so wide that most facts are in it. */
    public DecisionTable ranges(int rows) {
        List<FactTerm> terms = FactType.of(Sample.class).terms().subList(0, 3);
        return table(
                terms,
                HitPolicy.ALL,
                row -> Stream.generate(this::wideRange).limit(terms.size()).toList(),
                rows);
    }

    private DecisionTable table(
            List<FactTerm> terms, HitPolicy policy, LongFunction<List<Condition>> conditions, int rows) {
        List<Column> columns = IntStream.range(0, terms.size())
                .mapToObj(i -> new Column(terms.get(i), i + 2))
                .toList();
        List<Column> outcomes =
                List.of(new Column(FactType.of(Result.class).terms().get(0), terms.size() + 2));
        TableSpec spec = new TableSpec("Table", Sample.class, Result.class);
        return new DecisionTable(
                spec,
                policy,
                columns,
                outcomes,
                IntStream.range(0, rows)
                        .mapToObj(row -> row(row, conditions.apply(row)))
                        .toList());
    }

    private Row row(int position, List<Condition> conditions) {
        return new Row(
                "L" + position,
                conditions,
                List.of(Optional.of(position)),
                "Art. " + position,
                "",
                validity(),
                position + 5);
    }

    private LegalPeriod validity() {
        LocalDate first = legalDate();
        LocalDate last = legalDate();
        return switch (random.nextInt(12)) {
            case 0 -> new LegalPeriod(Optional.of(first), Optional.empty());
            case 1 -> new LegalPeriod(Optional.empty(), Optional.of(last));
            case 2 -> new LegalPeriod(Optional.of(first), Optional.of(first));
            case 3 ->
                first.isAfter(last)
                        ? new LegalPeriod(Optional.of(last), Optional.of(first))
                        : new LegalPeriod(Optional.of(first), Optional.of(last));
            default -> LegalPeriod.ALWAYS;
        };
    }

    private Condition condition(FactTerm term, int emptyPercent) {
        if (random.nextInt(100) < emptyPercent) {
            return Condition.ANY;
        }
        boolean ordered = term.type() instanceof TermType.Decimal || term.type() instanceof TermType.Date;
        return switch (random.nextInt(ordered ? 8 : 4)) {
            case 0 -> random.nextInt(3) == 0 ? Condition.ABSENT : Condition.PRESENT;
            case 1, 2 -> new Condition.OneOf(keys(term), false);
            case 3 -> new Condition.OneOf(keys(term), true);
            default -> range(term.type().javaType());
        };
    }

    private Condition range(Class<?> type) {
        long one = number(type);
        long other = number(type);
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.Between(Long.MIN_VALUE, one);
            case 1 -> new Condition.Between(one, Long.MAX_VALUE);
            case 2 -> new Condition.Between(one, one);
            default -> new Condition.Between(Math.min(one, other), Math.max(one, other));
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
            return random.nextBoolean() ? one(TEXTS) : one(SIRENS).value();
        }
        if (type instanceof TermType.YesNo) {
            return (long) random.nextInt(2);
        }
        return type instanceof TermType.CodeList ? (long) random.nextInt(3) : number(type.javaType());
    }

    /** One of the known numbers or a neighbour of one, rarely the least or the greatest the type has. */
    private long number(Class<?> type) {
        long limit = LIMITS.get(type);
        return switch (random.nextInt(40)) {
            case 0 -> limit;
            case 1 -> ~limit;
            default -> numbers[random.nextInt(numbers.length)] + random.nextInt(3) - 1;
        };
    }

    /** Hundredths as a decimal written in one of its ways: 1, 1.00, 1.0000. */
    private BigDecimal decimal(long hundredths) {
        BigDecimal decimal = BigDecimal.valueOf(hundredths, 2);
        return switch (random.nextInt(3)) {
            case 0 -> decimal.stripTrailingZeros();
            case 1 -> decimal.setScale(4, RoundingMode.UNNECESSARY);
            default -> decimal;
        };
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

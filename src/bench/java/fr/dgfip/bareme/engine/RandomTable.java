package fr.dgfip.bareme.engine;

import static fr.dgfip.bareme.engine.TableBuilder.between;
import static fr.dgfip.bareme.engine.TableBuilder.is;
import static fr.dgfip.bareme.table.Condition.ANY;

import fr.dgfip.bareme.engine.Matched.Kind;
import fr.dgfip.bareme.engine.Matched.Vehicle;
import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tables of 12 columns, and requests, the same in every run. The more rows, the fewer of their cells are empty, so that
 * about five rows match a request whatever the size.
 */
public final class RandomTable {
    private static final SortedMap<Integer, Integer> EMPTY_PERCENT =
            new TreeMap<>(Map.of(30, 77, 300, 52, 3_000, 32, 20_000, 18));
    private static final int REQUESTS = 1_000;
    private static final int SPREAD = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final List<Country> COUNTRIES = Stream.of("BE", "DE", "ES", "IT", "LU", "NL", "PL", "PT")
            .map(Country::of)
            .toList();

    private final Random random = new Random(20261123);

    /** The numbers of rows there are tables of. */
    public static Set<Integer> sizes() {
        return EMPTY_PERCENT.keySet();
    }

    /** @param rows one of {@link #sizes()} */
    public static DecisionTable table(int rows) {
        return new RandomTable().build(rows, EMPTY_PERCENT.get(rows));
    }

    static List<Vehicle> requests() {
        RandomTable source = new RandomTable();
        return Stream.generate(source::request).limit(REQUESTS).toList();
    }

    private DecisionTable build(int rows, int emptyPercent) {
        TableBuilder table = new TableBuilder(Matched.TABLE, HitPolicy.ALL);
        List<FactTerm> terms = FactType.of(Vehicle.class).terms();
        for (int row = 1; row <= rows; row++) {
            Condition[] cells =
                    terms.stream().map(term -> cell(term.type(), emptyPercent)).toArray(Condition[]::new);
            table.row("R" + row, row % 40, cells);
        }
        return table.build();
    }

    private Condition cell(TermType type, int emptyPercent) {
        if (random.nextInt(100) < emptyPercent) {
            return ANY;
        }
        if (type instanceof TermType.CodeList codes) {
            return new Condition.OneOf(someKeys(codes), false);
        }
        if (type instanceof TermType.YesNo) {
            return is((long) random.nextInt(2));
        }
        return range(type instanceof TermType.Date ? FIRST_DAY.toEpochDay() : 0);
    }

    private Condition range(long origin) {
        long low = origin + random.nextInt(SPREAD);
        long high = origin + random.nextInt(SPREAD);
        return switch (random.nextInt(3)) {
            case 0 -> between(low, Long.MAX_VALUE);
            case 1 -> between(Long.MIN_VALUE, high);
            default -> between(Math.min(low, high), Math.max(low, high));
        };
    }

    private List<Object> someKeys(TermType.CodeList codes) {
        List<Object> keys = new ArrayList<>();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            keys.add(codes.key(codes.javaType() == Country.class ? country() : kind()));
        }
        return keys;
    }

    private Vehicle request() {
        return new Vehicle(
                random.nextInt(SPREAD),
                random.nextInt(SPREAD),
                random.nextInt(SPREAD),
                amount(),
                amount(),
                amount(),
                day(),
                day(),
                country(),
                kind(),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private Euros amount() {
        return new Euros(BigDecimal.valueOf(random.nextInt(SPREAD), Euros.SCALE));
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(SPREAD));
    }

    private Country country() {
        return COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    }

    private Kind kind() {
        return Kind.values()[random.nextInt(Kind.values().length)];
    }
}

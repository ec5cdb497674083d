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
import java.util.Random;
import java.util.stream.Stream;

/**
 * The table and the requests of {@link SessionMatching}, the same in every run. Half the cells are empty,
 * a little more, so that five rows match in the mean.
 */
final class RandomTable {
    private static final int ROWS = 300;
    private static final int REQUESTS = 1_000;
    private static final int EMPTY_PERCENT = 52;
    private static final int SPREAD = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final List<Country> COUNTRIES = Stream.of("BE", "DE", "ES", "IT", "LU", "NL", "PL", "PT")
            .map(Country::of)
            .toList();

    private final Random random = new Random(20261123);

    static DecisionTable table() {
        return new RandomTable().build();
    }

    static List<Vehicle> requests() {
        RandomTable source = new RandomTable();
        return Stream.generate(source::request).limit(REQUESTS).toList();
    }

    private DecisionTable build() {
        TableBuilder table = new TableBuilder(Matched.TABLE, HitPolicy.ALL);
        List<FactTerm> terms = FactType.of(Vehicle.class).terms();
        for (int row = 1; row <= ROWS; row++) {
            Condition[] cells = terms.stream().map(term -> cell(term.type())).toArray(Condition[]::new);
            table.row("R" + row, row % 40, cells);
        }
        return table.build();
    }

    private Condition cell(TermType type) {
        if (random.nextInt(100) < EMPTY_PERCENT) {
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

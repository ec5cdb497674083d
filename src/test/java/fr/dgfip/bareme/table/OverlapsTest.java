package fr.dgfip.bareme.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.kernel.NamedCode;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import fr.dgfip.bareme.vocabulary.TermType;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    /** Keys the generated conditions speak of; the values tried reach beyond on both sides. */
    private static final int LAST_KEY = 4;

    private static final int LARGEST_SHEET = 20_000;

    private static final List<FactTerm> TERMS = FactType.of(Fact.class).terms();
    private static final List<Column> COLUMNS = IntStream.range(0, TERMS.size())
            .mapToObj(i -> new Column(TERMS.get(i), i + 2))
            .toList();

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
            @Term("Nombre") int number,
            @Term("Autre") Optional<Integer> other,
            @Term("Couleur") Colour colour,
            @Term("Oui") Optional<Boolean> yes,
            @Term("Texte") String text)
            implements TableInput {}

    private static Row row(int number, LegalPeriod validity, List<Condition> conditions) {
        return new Row("R" + number, conditions, List.of(), "", "", validity, number);
    }

    private static Row rowOn(int number, Condition condition) {
        List<Condition> conditions = new ArrayList<>(
                TERMS.stream().map(term -> (Condition) Condition.ANY).toList());
        conditions.set(0, condition);
        return row(number, LegalPeriod.ALWAYS, conditions);
    }

    /** Ten rows meet in each of two columns, none in both. */
    private static Row cellOfTen(int number) {
        List<Condition> conditions =
                new ArrayList<>(rowOn(number, point(number / 10)).conditions());
        conditions.set(1, point(number % 10));
        return row(number, LegalPeriod.ALWAYS, conditions);
    }

    private static Condition point(long key) {
        return new Condition.Between(key, key);
    }

    private static List<String> told(Overlaps overlaps) {
        return overlaps.overlaps().stream()
                .map(overlap -> overlap.row().id()
                        + overlap.others().stream().map(Row::id).toList())
                .toList();
    }

    /** Two rows overlap exactly when one of all small facts satisfies both. */
    @Property
    void saysWhatTryingEveryFactSays(
            @ForAll("conditions") List<Condition> one, @ForAll("conditions") List<Condition> other) {
        boolean found = !Overlaps.of(
                        COLUMNS, List.of(row(1, LegalPeriod.ALWAYS, one), row(2, LegalPeriod.ALWAYS, other)))
                .overlaps()
                .isEmpty();

        assertThat(found)
                .isEqualTo(IntStream.range(0, TERMS.size())
                        .allMatch(i -> keys(TERMS.get(i))
                                .anyMatch(key ->
                                        one.get(i).test(key) && other.get(i).test(key))));
    }

    private static Stream<Optional<Object>> keys(FactTerm term) {
        Stream<Optional<Object>> present = presentKeys(term.type()).map(Optional::of);
        return term.optional() ? Stream.concat(Stream.of(Optional.empty()), present) : present;
    }

    private static Stream<Object> presentKeys(TermType type) {
        if (type instanceof TermType.Text) {
            return Stream.of("0", "1", "2", "3", "4", "another");
        }
        if (type instanceof TermType.CodeList codes) {
            return LongStream.range(0, codes.codes().size()).mapToObj(key -> key);
        }
        return type instanceof TermType.YesNo
                ? Stream.of(0L, 1L)
                : LongStream.rangeClosed(-1, LAST_KEY + 1).mapToObj(key -> key);
    }

    @Provide
    Arbitrary<List<Condition>> conditions() {
        return Combinators.combine(
                        TERMS.stream().map(term -> condition(term.type())).toList())
                .as(List::copyOf);
    }

    private static Arbitrary<Condition> condition(TermType type) {
        int last = type instanceof TermType.YesNo
                ? 1
                : type instanceof TermType.CodeList ? Colour.values().length - 1 : LAST_KEY;
        Arbitrary<Object> key = Arbitraries.integers()
                .between(0, last)
                .map(number -> type instanceof TermType.Text ? String.valueOf(number) : (Object) (long) number);
        Arbitrary<Condition> listed = Combinators.combine(
                        key.list().ofMinSize(1).ofMaxSize(LAST_KEY), Arbitraries.of(true, false))
                .as(Condition.OneOf::new);
        Arbitrary<Condition> plain = Arbitraries.of(Condition.ANY, Condition.PRESENT, Condition.ABSENT);
        if (!(type instanceof TermType.Decimal)) {
            return Arbitraries.oneOf(listed, listed, plain);
        }
        Arbitrary<Condition> range = Arbitraries.longs()
                .between(0, LAST_KEY)
                .tuple2()
                .map(ends ->
                        new Condition.Between(Math.min(ends.get1(), ends.get2()), Math.max(ends.get1(), ends.get2())));
        return Arbitraries.oneOf(listed, range, plain);
    }

    @Test
    void tellsTheRowThatMeetsTheOthersOnce() {
        List<Row> rows = List.of(
                rowOn(1, new Condition.Between(1, 10)),
                rowOn(2, new Condition.Between(0, 100)),
                rowOn(3, new Condition.Between(20, 30)),
                rowOn(4, new Condition.Between(200, 300)),
                rowOn(5, new Condition.Between(300, 400)));

        assertThat(told(Overlaps.of(COLUMNS, rows))).containsExactly("R2[R1, R3]", "R4[R5]");
    }

    @Test
    void rowsOfDifferentPeriodsDoNotMeet() {
        LocalDate change = LocalDate.of(2026, 9, 1);
        List<Condition> any = rowOn(0, Condition.ANY).conditions();
        Row before = row(1, new LegalPeriod(Optional.empty(), Optional.of(change.minusDays(1))), any);
        Row after = row(2, new LegalPeriod(Optional.of(change), Optional.empty()), any);

        assertThat(told(Overlaps.of(COLUMNS, List.of(before, after)))).isEmpty();
        assertThat(told(Overlaps.of(COLUMNS, List.of(before, after, row(3, LegalPeriod.ALWAYS, any)))))
                .containsExactly("R3[R1, R2]");
    }

    @Test
    void findsTheOnlyPairOfThreeThousandRows() {
        List<Row> rows = new ArrayList<>(IntStream.range(0, 3_000)
                .mapToObj(i -> rowOn(i, new Condition.Between(10L * i, 10L * i + 9)))
                .toList());
        rows.set(2_999, rowOn(2_999, new Condition.Between(29_989, 30_000)));

        Overlaps overlaps = Overlaps.of(COLUMNS, rows);

        assertThat(told(overlaps)).containsExactly("R2998[R2999]");
        assertThat(overlaps.complete()).isTrue();
    }

    @Test
    void comparesTheLargestSheetByItsPeriodsAlone() {
        LocalDate start = LocalDate.of(2000, 1, 1);
        List<Row> daily = IntStream.range(0, LARGEST_SHEET)
                .mapToObj(i ->
                        row(i, onDay(start.plusDays(i)), rowOn(i, Condition.ANY).conditions()))
                .toList();
        assertThat(Overlaps.of(COLUMNS, daily)).isEqualTo(new Overlaps(List.of(), true));
    }

    /** Neither of two columns is enough. */
    @Test
    void comparesTheLargestSheetByAllColumnsTogether() {
        List<Row> rows = IntStream.range(0, LARGEST_SHEET)
                .mapToObj(i -> {
                    List<Condition> conditions =
                            new ArrayList<>(rowOn(i, point(i % 150)).conditions());
                    conditions.set(1, point(i / 150));
                    return row(i, LegalPeriod.ALWAYS, conditions);
                })
                .toList();
        assertThat(Overlaps.of(COLUMNS, rows)).isEqualTo(new Overlaps(List.of(), true));
    }

    private static LegalPeriod onDay(LocalDate day) {
        return new LegalPeriod(Optional.of(day), Optional.of(day));
    }

    @Test
    void saysWhenItStoppedComparing() {
        List<Row> same =
                IntStream.range(0, 100).mapToObj(i -> rowOn(i, Condition.ANY)).toList();
        assertThat(Overlaps.of(COLUMNS, same).complete()).isFalse();
        List<Row> grid =
                IntStream.range(0, 100).mapToObj(OverlapsTest::cellOfTen).toList();
        assertThat(Overlaps.of(COLUMNS, grid)).isEqualTo(new Overlaps(List.of(), true));
        assertThat(Overlaps.of(COLUMNS, grid, 100).complete()).isFalse();
    }
}

package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConditionTextPropertiesTest {
    record Asked(TermType type, Condition condition) {}

    @Property(tries = 2000)
    void readingWhatWasPrintedGivesTheConditionBack(@ForAll("asked") Asked asked) throws UnreadableCell {
        String text = ConditionText.of(asked.condition(), asked.type());

        assertThat(new CellGrammar(asked.type()).condition(new CellContent.Text(text)))
                .as(text)
                .isEqualTo(asked.condition());
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text, @ForAll("types") TermType type) {
        String stripped = French.strip(text);
        if (!stripped.isEmpty()) {
            try {
                assertThat(new CellGrammar(type).condition(new CellContent.Text(stripped)))
                        .isNotNull();
            } catch (UnreadableCell e) {
                assertThat(e.fault().why()).isNotEmpty();
            }
        }
    }

    @Provide
    Arbitrary<TermType> types() {
        return Arbitraries.of(
                        "Kilométrage",
                        "Prix payé",
                        "Part de marge",
                        "Date de vente",
                        "Véhicule neuf",
                        "Pays de départ",
                        "Vendeur",
                        "Nom du vendeur")
                .map(Fixture::type);
    }

    @Provide
    Arbitrary<Asked> asked() {
        return types().flatMap(type -> condition(type).map(condition -> new Asked(type, condition)));
    }

    private static Arbitrary<Condition> condition(TermType type) {
        Arbitrary<Condition> words = Arbitraries.of(Condition.ANY, Condition.ABSENT, Condition.PRESENT);
        Arbitrary<Condition> lists = Combinators.combine(
                        keys(type).list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
                .as((keys, negated) -> new Condition.OneOf(List.copyOf(keys), negated));
        boolean ordered = type instanceof TermType.Decimal || type instanceof TermType.Date;
        return ordered ? Arbitraries.oneOf(words, lists, ranges(type)) : Arbitraries.oneOf(words, lists);
    }

    private static Arbitrary<Condition> ranges(TermType type) {
        Arbitrary<Long> bounds = keys(type).map(Long.class::cast);
        return Combinators.combine(bounds, bounds, Arbitraries.of(0, 1, 2)).as((one, other, open) -> {
            long min = open == 1 ? Long.MIN_VALUE : Math.min(one, other);
            long max = open == 2 ? Long.MAX_VALUE : Math.max(one, other);
            return new Condition.Between(min, max);
        });
    }

    private static Arbitrary<Object> keys(TermType type) {
        if (type instanceof TermType.Date) {
            return Arbitraries.longs()
                    .between(
                            LocalDate.of(1000, 1, 1).toEpochDay(),
                            LocalDate.of(9999, 12, 31).toEpochDay())
                    .map(Object.class::cast);
        }
        if (type instanceof TermType.Decimal) {
            Arbitrary<Long> small = Arbitraries.longs().between(-2000, 2000);
            return Arbitraries.oneOf(small, Arbitraries.longs().between(-999_999_999, 999_999_999))
                    .map(Object.class::cast);
        }
        if (type instanceof TermType.CodeList codes) {
            return Arbitraries.of(codes.codes()).map(codes::key);
        }
        return type instanceof TermType.YesNo
                ? Arbitraries.of(0L, 1L).map(Object.class::cast)
                : Arbitraries.of(' ', ';', '"', '=', '≠', 'a', 'é', '<', '-', 's', 'u', 'f')
                        .list()
                        .ofMaxSize(8)
                        .map(ConditionTextPropertiesTest::joined);
    }

    private static Object joined(List<Character> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(text::append);
        return text.toString();
    }
}

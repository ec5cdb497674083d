package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.vocabulary.TermType;
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

    @Provide
    Arbitrary<Asked> asked() {
        return RandomKeys.types().flatMap(type -> condition(type).map(condition -> new Asked(type, condition)));
    }

    private static Arbitrary<Condition> condition(TermType type) {
        Arbitrary<Condition> words = Arbitraries.of(Condition.ANY, Condition.ABSENT, Condition.PRESENT);
        Arbitrary<Condition> lists = Combinators.combine(
                        RandomKeys.of(type).list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
                .as((keys, negated) -> new Condition.OneOf(List.copyOf(keys), negated));
        boolean ordered = type instanceof TermType.Decimal || type instanceof TermType.Date;
        return ordered ? Arbitraries.oneOf(words, lists, ranges(type)) : Arbitraries.oneOf(words, lists);
    }

    private static Arbitrary<Condition> ranges(TermType type) {
        Arbitrary<Long> bounds = RandomKeys.of(type).map(Long.class::cast);
        return Combinators.combine(bounds, bounds, Arbitraries.of(0, 1, 2)).as((one, other, open) -> {
            long min = open == 1 ? Long.MIN_VALUE : Math.min(one, other);
            long max = open == 2 ? Long.MAX_VALUE : Math.max(one, other);
            return new Condition.Between(min, max);
        });
    }
}

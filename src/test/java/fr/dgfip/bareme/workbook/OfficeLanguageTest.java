package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.TermType;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficeLanguageTest {
    private static final List<Long> NUMBERS = List.of(-600_001L, -1L, 0L, 1L, 1_234L, 600_001L, 2_000_000_000L);
    private static final List<String> TEXTS = List.of("autre", "autre 2", "a ; b", "absent", "sauf a", "été");

    /** Examples are typed as they are shown: values of every term of every type read back, units included. */
    @Test
    void everyValueOfEveryTermReadsBack() throws UnreadableCell {
        OfficeLanguage language = new OfficeLanguage();
        for (FactTerm term : terms().toList()) {
            for (Object key : keys(term.type()).toList()) {
                String text = language.value(key, term.type());
                assertThat(new CellGrammar(term.type()).condition(new CellContent.Text(text)))
                        .as("%s : %s", term, text)
                        .isEqualTo(new Condition.OneOf(List.of(key), false));
            }
        }
    }

    private static Stream<FactTerm> terms() {
        return DecisionTypes.load().all().stream()
                .flatMap(type -> type.vocabulary().tables().stream())
                .flatMap(table -> FactType.of(table.input()).terms().stream());
    }

    private static Stream<?> keys(TermType type) {
        if (type instanceof TermType.Text) {
            return TEXTS.stream();
        }
        if (type instanceof TermType.CodeList codes) {
            return LongStream.range(0, codes.codes().size()).boxed();
        }
        if (type instanceof TermType.Date) {
            return Stream.of(-700_000L, 0L, 20_000L, 100_000L);
        }
        return type instanceof TermType.YesNo ? Stream.of(0L, 1L) : NUMBERS.stream();
    }
}

package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.vocabulary.TermType;
import java.lang.management.ManagementFactory;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The grammar of cells against any text; the same texts in every run. */
class CellFuzzTest {
    private static final String SEED = "20261123";
    /** A thousand times what the longest cell takes. */
    private static final long MOST_NANOSECONDS = 1_000_000_000L;

    @Property(tries = 2000, seed = SEED)
    void anyTextIsReadOrRefusedInLinearTime(@ForAll("texts") String text, @ForAll("types") TermType type) {
        String stripped = Escapes.normalized(text);
        if (stripped.isEmpty()) {
            return;
        }
        CellGrammar grammar = new CellGrammar(type);
        CellContent content = new CellContent.Text(stripped);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertReadOrRefused(grammar::condition, content);
        assertReadOrRefused(grammar::value, content);
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
                .isLessThan(MOST_NANOSECONDS);
    }

    private static void assertReadOrRefused(SheetView.Reading<?> reading, CellContent content) {
        try {
            assertThat(reading.read(content)).isNotNull();
        } catch (UnreadableCell refused) {
            assertThat(refused.fault().why()).isNotBlank();
            assertThat(refused.fault().advice()).isNotBlank();
        }
    }

    @Property(tries = 1000, seed = SEED)
    void aValueThatIsWrittenReadsBack(@ForAll("values") Asked asked) throws UnreadableCell {
        String text = ConditionText.value(asked.key(), asked.type());
        assertThat(new CellGrammar(asked.type()).key(new CellContent.Text(text)))
                .as(text)
                .isEqualTo(asked.key());
    }

    private record Asked(TermType type, Object key) {}

    @Property(tries = 300, seed = SEED)
    void everyCodeReadsBackByCodeAndByLabel(@ForAll("countries") Country country) throws UnreadableCell {
        TermType.CodeList type = (TermType.CodeList) Fixture.type("Pays de départ");
        for (String name : List.of(country.code(), country.label(), ConditionText.key(type.key(country), type))) {
            assertThat(new CellGrammar(type).value(new CellContent.Text(name)))
                    .as(name)
                    .isEqualTo(country);
        }
    }

    @Property(tries = 1000, seed = SEED)
    void escapesReadBack(@ForAll String text) {
        assertThat(Escapes.decode(Escapes.encode(text))).isEqualTo(text);
    }

    @Property(tries = 1000, seed = SEED)
    void anyFormatCodeIsJudged(@ForAll String code) {
        NumberFormat format = NumberFormat.of(code);
        for (int sign = -1; sign <= 1; sign++) {
            assertThat(format.forNumber(sign).kind()).isNotNull();
        }
    }

    /** A text of spaces alone is no value of a cell. */
    @Provide
    Arbitrary<Asked> values() {
        return types().flatMap(type -> RandomKeys.of(type)
                .filter(key ->
                        !(key instanceof String text) || text.equals(Escapes.normalized(text)) && !text.isEmpty())
                .map(key -> new Asked(type, key)));
    }

    @Provide
    Arbitrary<Country> countries() {
        return Arbitraries.of(Country.all());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                        "de",
                        "à",
                        "du",
                        "au",
                        "entre",
                        "et",
                        "sauf",
                        "≠",
                        "<",
                        "<=",
                        ">",
                        "≥",
                        "[",
                        "]",
                        ";",
                        "..",
                        "-",
                        "6",
                        "000",
                        "6 000",
                        ",",
                        ".",
                        "%",
                        "€",
                        "01/08/2022",
                        "1er",
                        "août",
                        "2022-08-01",
                        "DE",
                        "Allemagne",
                        "oui",
                        "\"",
                        "absent",
                        "renseigné",
                        "99999999999999999999",
                        "\u00A0",
                        "km",
                        "avant",
                        "le",
                        "\u0338",
                        "=",
                        "'",
                        "1e5")
                .list()
                .ofMaxSize(40)
                .map(list -> String.join(list.size() % 2 == 0 ? " " : "", list));
        return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(200), words.map(text -> text.repeat(20)));
    }

    @Provide
    Arbitrary<TermType> types() {
        return RandomKeys.types();
    }
}

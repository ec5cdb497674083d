package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionGrammarTest {
    private static final TermType KM = Fixture.type("Kilométrage");
    private static final TermType PRICE = Fixture.type("Prix payé");
    private static final TermType MARGIN = Fixture.type("Part de marge");
    private static final TermType DATE = Fixture.type("Date de vente");
    private static final TermType NEW = Fixture.type("Véhicule neuf");
    private static final TermType FROM = Fixture.type("Pays de départ");
    private static final TermType SELLER = Fixture.type("Vendeur");
    private static final TermType NAME = Fixture.type("Nom du vendeur");
    private static final long MIN = Long.MIN_VALUE;
    private static final long MAX = Long.MAX_VALUE;

    private static Condition read(String text, TermType type) throws UnreadableCell {
        return new CellGrammar(type).condition(new CellContent.Text(text));
    }

    private static Condition between(long min, long max) {
        return new Condition.Between(min, max);
    }

    private static Condition oneOf(Object... keys) {
        return new Condition.OneOf(Arrays.asList(keys), false);
    }

    private static Condition noneOf(Object... keys) {
        return new Condition.OneOf(Arrays.asList(keys), true);
    }

    private static Object day(int year, int month, int day) {
        return LocalDate.of(year, month, day).toEpochDay();
    }

    private static Object country(String code) {
        return FROM.key(Country.of(code));
    }

    @Test
    void emptyCellsAndDashesAcceptAnything() throws UnreadableCell {
        assertThat(new CellGrammar(KM).condition(CellContent.BLANK)).isEqualTo(Condition.ANY);
        assertThat(read("-", KM)).isEqualTo(Condition.ANY);
        assertThat(read("–", NAME)).isEqualTo(Condition.ANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6000", "6 000", "6\u00A0000", "6\u202F000", "= 6 000", "6000 km", "6 000 KM"})
    void readsWholeNumbers(String text) throws UnreadableCell {
        assertThat(read(text, KM)).isEqualTo(oneOf(6000L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 234,56 €", "1234,56", "1234.56", "1 234,56 euros", "1 234,56€"})
    void readsAmounts(String text) throws UnreadableCell {
        assertThat(read(text, PRICE)).isEqualTo(oneOf(123_456L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5 %", "12.5%", "12,5\u00A0%"})
    void readsRates(String text) throws UnreadableCell {
        assertThat(read(text, MARGIN)).isEqualTo(oneOf(125L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "< 6 000|MIN|5999",
                "moins de 6000|MIN|5999",
                "<= 6 000|MIN|6000",
                "≤ 6 000|MIN|6000",
                "au plus 6 000 km|MIN|6000",
                "> 0|1|MAX",
                "plus de 0|1|MAX",
                ">= 40|40|MAX",
                "≥40|40|MAX",
                "Au moins 40|40|MAX",
                "de 6 000 à 7 500|6000|7500",
                "DE 6000 A 7500|6000|7500",
                "entre 6 000 et 7 500 km|6000|7500",
                "[6 000 ; 7 500[|6000|7499",
                "]6 000 ; 7 500]|6001|7500",
                "6 000 .. 7 500|6000|7500",
                "6000..7500|6000|7500",
                "-5 .. -3|-5|-3"
            })
    void readsRangesOfNumbers(String text, String min, String max) throws UnreadableCell {
        long low = min.equals("MIN") ? MIN : Long.parseLong(min);
        long high = max.equals("MAX") ? MAX : Long.parseLong(max);
        assertThat(read(text, KM)).isEqualTo(between(low, high));
    }

    @Test
    void strictBoundsOfAmountsMoveByOneCent() throws UnreadableCell {
        assertThat(read("< 6 000 €", PRICE)).isEqualTo(between(MIN, 599_999));
        assertThat(read("[1 000 ; 2 000[", PRICE)).isEqualTo(between(100_000, 199_999));
    }

    @Test
    void onePercentSignServesAWholeRange() throws UnreadableCell {
        assertThat(read("de 10 à 20 %", MARGIN)).isEqualTo(between(100, 200));
    }

    @Test
    void readsListsAndExceptionsOfNumbers() throws UnreadableCell {
        assertThat(read("2 ; 1", KM)).isEqualTo(oneOf(1L, 2L));
        assertThat(read("≠ 5", KM)).isEqualTo(noneOf(5L));
        assertThat(read("=\u0338 5", KM)).isEqualTo(noneOf(5L));
        assertThat(read("sauf 5 ; 6", KM)).isEqualTo(noneOf(5L, 6L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/08/2022", "1/8/2022", "1er août 2022", "1 aout 2022", "2022-08-01"})
    void readsDays(String text) throws UnreadableCell {
        assertThat(read(text, DATE)).isEqualTo(oneOf(day(2022, 8, 1)));
    }

    @Test
    void readsRangesOfDays() throws UnreadableCell {
        long first = (Long) day(2022, 8, 1);
        long last = (Long) day(2022, 12, 31);
        assertThat(read("avant 01/08/2022", DATE)).isEqualTo(between(MIN, first - 1));
        assertThat(read("avant le 1er août 2022", DATE)).isEqualTo(between(MIN, first - 1));
        assertThat(read("après 01/08/2022", DATE)).isEqualTo(between(first + 1, MAX));
        assertThat(read("à partir du 01/08/2022", DATE)).isEqualTo(between(first, MAX));
        assertThat(read("jusqu’au 31/12/2022", DATE)).isEqualTo(between(MIN, last));
        assertThat(read("du 01/08/2022 au 31/12/2022", DATE)).isEqualTo(between(first, last));
        assertThat(read("entre le 1er août 2022 et le 31 décembre 2022", DATE)).isEqualTo(between(first, last));
        assertThat(read(">= 2022-08-01", DATE)).isEqualTo(between(first, MAX));
        assertThat(read("[01/08/2022 ; 31/12/2022[", DATE)).isEqualTo(between(first, last - 1));
    }

    @ParameterizedTest
    @CsvSource({"oui,1", "OUI,1", "vrai,1", "x,1", "X,1", "non,0", "Faux,0"})
    void readsYesAndNo(String text, long key) throws UnreadableCell {
        assertThat(read(text, NEW)).isEqualTo(oneOf(key));
    }

    @Test
    void readsCodesByLabelOrCode() throws UnreadableCell {
        assertThat(read("Allemagne", FROM)).isEqualTo(oneOf(country("DE")));
        assertThat(read("DE", FROM)).isEqualTo(oneOf(country("DE")));
        assertThat(read("allemagne ; be", FROM)).isEqualTo(oneOf(country("DE"), country("BE")));
        assertThat(read("sauf DE", FROM)).isEqualTo(noneOf(country("DE")));
        assertThat(read("≠ DE ; BE", FROM)).isEqualTo(noneOf(country("DE"), country("BE")));
        assertThat(read("Autre ; à préciser", SELLER)).isEqualTo(oneOf(2L));
        assertThat(read("\"Autre ; à préciser\" ; PRO", SELLER)).isEqualTo(oneOf(0L, 2L));
    }

    @Test
    void readsTextsExactly() throws UnreadableCell {
        assertThat(read("Dupont", NAME)).isEqualTo(oneOf("Dupont"));
        assertThat(read("Dupont ; DURAND", NAME)).isEqualTo(oneOf("DURAND", "Dupont"));
        assertThat(read("sauf Dupont", NAME)).isEqualTo(noneOf("Dupont"));
        assertThat(read("\"a;b\"", NAME)).isEqualTo(oneOf("a;b"));
        assertThat(read("\"absent\"", NAME)).isEqualTo(oneOf("absent"));
    }

    @Test
    void readsPresence() throws UnreadableCell {
        for (TermType type : List.of(KM, DATE, NEW, FROM, NAME)) {
            assertThat(read("renseigné", type)).isEqualTo(Condition.PRESENT);
            assertThat(read("Absent", type)).isEqualTo(Condition.ABSENT);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kilométrage|beaucoup|NOT_UNDERSTOOD",
                "Kilométrage|6 00|NOT_UNDERSTOOD",
                "Kilométrage|6000 7000|NOT_UNDERSTOOD",
                "Kilométrage|> 5 et < 10|NOT_UNDERSTOOD",
                "Kilométrage|≮ 5|NOT_UNDERSTOOD",
                "Kilométrage|6 000 €|WRONG_UNIT",
                "Kilométrage|6 000 miles|WRONG_UNIT",
                "Kilométrage|70 %|WRONG_UNIT",
                "Kilométrage|6000,1|TOO_MANY_DECIMALS",
                "Kilométrage|6.000|AMBIGUOUS",
                "Kilométrage|99999999999|TOO_MANY_DIGITS",
                "Kilométrage|9999999999999999999999999999999|TOO_MANY_DIGITS",
                "Kilométrage|de 10 à 5|REVERSED_RANGE",
                "Kilométrage|]5 ; 6[|EMPTY_RANGE",
                "Kilométrage|[5 ; 5[|EMPTY_RANGE",
                "Prix payé|1,234|TOO_MANY_DECIMALS",
                "Part de marge|70|WRONG_UNIT",
                "Part de marge|> 0,7|WRONG_UNIT",
                "Date de vente|31/02/2022|NOT_UNDERSTOOD",
                "Date de vente|01/08/22|NOT_UNDERSTOOD",
                "Date de vente|hier|NOT_UNDERSTOOD",
                "Date de vente|du 31/12/2022 au 01/08/2022|REVERSED_RANGE",
                "Véhicule neuf|peut-être|UNKNOWN_VALUE",
                "Véhicule neuf|> oui|NO_ORDER",
                "Pays de départ|Allemagn|UNKNOWN_VALUE",
                "Pays de départ|DE ;|NOT_UNDERSTOOD",
                "Pays de départ|>= DE|NO_ORDER",
                "Nom du vendeur|< A|NO_ORDER",
                "Nom du vendeur|\"a\"b\"|NOT_UNDERSTOOD"
            })
    void refusesWhatItCannotReadExactly(String label, String text, ProblemCode code) {
        assertThatThrownBy(() -> read(text, Fixture.type(label)))
                .isInstanceOfSatisfying(
                        UnreadableCell.class, e -> assertThat(e.fault().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kilométrage|< 6 000|≤ 5 999",
                "Prix payé|< 6 000|< 6 000",
                "Prix payé|[1 000 ; 2 000[|[1 000 ; 2 000[",
                "Prix payé|> 10|> 10",
                "Prix payé|de 0 à 10,5|de 0 à 10,50",
                "Part de marge|au moins 12,5 %|≥ 12,5 %",
                "Date de vente|après 31/07/2022|à partir du 01/08/2022",
                "Pays de départ|sauf DE|sauf Allemagne",
                "Vendeur|AUTRE|\"Autre ; à préciser\"",
                "Véhicule neuf|x|oui"
            })
    void printsFrench(String label, String read, String printed) throws UnreadableCell {
        TermType type = Fixture.type(label);
        assertThat(ConditionText.of(read(read, type), type).replace('\u00A0', ' '))
                .isEqualTo(printed);
    }
}

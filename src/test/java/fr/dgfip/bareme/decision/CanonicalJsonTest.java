package fr.dgfip.bareme.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.Siren;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    private static final long LARGEST = (1L << 53) - 1;

    record Vehicle(Country origin, int odometerKm, Optional<LocalDate> firstUse) implements TableInput {}

    record Risk(MatchedRow row, BigDecimal points) implements RowOutcome {}

    record Everything(
            String text,
            Siren siren,
            Euros amount,
            BigDecimal rate,
            Country country,
            HitPolicy policy,
            Automation automation,
            LocalDate day,
            Instant instant,
            long count,
            boolean paid,
            Optional<String> there,
            Optional<String> missing,
            List<Vehicle> vehicles) {}

    record Floating(double rate) {}

    @Property
    void anyTreeHasTheBytesOfRfc8785(@ForAll("trees") Object tree) throws IOException {
        byte[] ours = CanonicalJson.bytes(Map.of("root", tree));

        assertThat(new JsonCanonicalizer(ours).getEncodedUTF8()).isEqualTo(ours);
        assertThat(CanonicalJson.bytes(CanonicalJson.tree(ours))).isEqualTo(ours);
        assertThat(new JsonCanonicalizer(Loose.write(Map.of("root", tree))).getEncodedUTF8())
                .isEqualTo(ours);
    }

    @Provide
    Arbitrary<Object> trees() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).filter(CanonicalJsonTest::isPaired),
                Arbitraries.of("\u0000", "\u001f\"\\/", "\b\t\n\f\r", "é€", "\uD83D\uDE00", "\u2028", "\uFB33"));
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                texts.asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.longs().between(-LARGEST, LARGEST).asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(5).asGeneric(),
                        Arbitraries.maps(texts, inner).ofMaxSize(5).asGeneric()),
                0,
                4);
    }

    private static boolean isPaired(String text) {
        return text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void writesEachKindOfValueInItsOneForm() {
        Everything value = new Everything(
                "l'été",
                Siren.of("732829320"),
                Euros.of("1234.5"),
                new BigDecimal("2E+1"),
                Country.of("DE"),
                HitPolicy.ALL,
                Automation.FULL,
                LocalDate.of(2022, 8, 1),
                Instant.parse("2026-11-23T07:12:17.123Z"),
                -3,
                true,
                Optional.of("oui"),
                Optional.empty(),
                List.of(new Vehicle(Country.of("BE"), 6_000, Optional.empty())));

        assertThat(CanonicalJson.text(value))
                .isEqualTo("{\"amount\":\"1234.50\",\"automation\":\"FULL\",\"count\":-3,\"country\":\"DE\","
                        + "\"day\":\"2022-08-01\",\"instant\":\"2026-11-23T07:12:17.123Z\",\"paid\":true,"
                        + "\"policy\":\"ALL\",\"rate\":\"20\",\"siren\":\"732829320\",\"text\":\"l'été\","
                        + "\"there\":\"oui\",\"vehicles\":[{\"odometerKm\":6000,\"origin\":\"BE\"}]}");
    }

    @Test
    void aTraceNamesItsFactsAndARowGoesWithoutTheFactItMatched() {
        Vehicle vehicle = new Vehicle(Country.of("DE"), 10, Optional.of(LocalDate.of(2020, 1, 2)));
        MatchedRow row = new MatchedRow("Grille", "RF05", new CellRef("Grille", 7, 1), "art. 1", vehicle);
        Trace trace = new Trace(List.of("r"), List.of(), List.of(vehicle, new Risk(row, BigDecimal.TEN)), List.of());

        assertThat(CanonicalJson.text(trace))
                .isEqualTo("{\"facts\":[{\"fact\":\"Vehicle\",\"values\":{\"firstUse\":\"2020-01-02\","
                        + "\"odometerKm\":10,\"origin\":\"DE\"}},{\"fact\":\"Risk\",\"values\":{\"points\":\"10\","
                        + "\"row\":{\"cell\":{\"column\":1,\"row\":7,\"sheet\":\"Grille\"},\"id\":\"RF05\","
                        + "\"legalBasis\":\"art. 1\",\"table\":\"Grille\"}}}],\"firedRules\":[\"r\"],"
                        + "\"parameters\":[],\"tables\":[]}");
    }

    @Test
    void sortsMapsAndLeavesOutWhatIsEmpty() {
        assertThat(CanonicalJson.text(Map.of("b", Optional.empty(), Country.of("DE"), 1, "a", Optional.of(2))))
                .isEqualTo("{\"DE\":1,\"a\":2}");
    }

    @Test
    void refusesWhatHasNoSingleForm() {
        refuses(null);
        refuses(1.5);
        refuses(1.5f);
        refuses(new Floating(1));
        refuses(Collections.singletonMap("a", null));
        refuses(Arrays.asList("a", null));
        refuses(List.of(Optional.empty()));
        refuses(Optional.of("a"));
        refuses(Set.of("a"));
        refuses(new int[] {1});
        refuses(LARGEST + 1);
        refuses(-LARGEST - 1);
        refuses("\uD800");
        refuses("\uDC00a");
        refuses(Map.of(1, "a"));
        refuses(Map.of("DE", 1, Country.of("DE"), 2));
    }

    @Test
    void readsNothingItDoesNotWrite() {
        for (String json : List.of("", "null", "1.5", "{\"a\":1,\"a\":2}", "1 2", "[1", "{\"a\":null}")) {
            assertThatIllegalArgumentException()
                    .as(json)
                    .isThrownBy(() -> CanonicalJson.tree(json.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void refuses(Object value) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.bytes(value));
    }

    /** The same tree as another writer would put it: keys in any order, spaces, long escapes. */
    private static final class Loose {
        static String write(Object value) {
            if (value instanceof Map<?, ?> map) {
                StringBuilder text = new StringBuilder("{ ");
                map.forEach((key, held) -> text.append(text.length() > 2 ? ", " : "")
                        .append(write(key))
                        .append(" : ")
                        .append(write(held)));
                return text.append("\n}").toString();
            }
            if (value instanceof List<?> list) {
                return list.stream().map(Loose::write).toList().toString();
            }
            return value instanceof String text ? escaped(text) : value.toString();
        }

        private static String escaped(String text) {
            StringBuilder escaped = new StringBuilder("\"");
            text.chars()
                    .forEach(unit -> escaped.append("\\u")
                            .append(Integer.toHexString(0x10000 + unit).substring(1)));
            return escaped.append('"').toString();
        }
    }
}

package fr.dgfip.bareme.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Email;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReaderTest {
    private static final TrialType TYPE = new TrialType();

    @Test
    void buildsTheRecordOfAValidRequest() {
        TrialRequest request = valid(TrialType.VALID);

        assertThat(request.origin()).isEqualTo(Country.of("DE"));
        assertThat(request.price()).isEqualTo(Euros.of("12500"));
        assertThat(request.vehicle().odometerKm()).isEqualTo(48_000);
        assertThat(request.rate()).isEmpty();
        assertThat(request.documents()).containsExactly(new TrialRequest.Document(TrialRequest.Nature.NEW, "Facture"));
        assertThat(request.otherNatures()).isEmpty();
    }

    @Test
    void readsOptionalFieldsAndGivesDecimalsTheScaleOfTheirTerm() {
        TrialRequest request = valid(TrialType.VALID.replace(
                "\"nature\"",
                "\"rate\": \"8.5\", \"siren\": \"732829320\", \"days\": 12, \"remark\": null, \"nature\""));

        assertThat(request.rate()).contains(new BigDecimal("8.50"));
        assertThat(request.siren().orElseThrow().value()).isEqualTo("732829320");
        assertThat(request.days()).contains(12L);
        assertThat(request.remark()).isEmpty();
    }

    @Test
    void readsATreeAsItReadsJson() {
        Map<String, Object> tree = Map.of(
                "reference", "AA0001",
                "nature", "OCCASION",
                "origin", "DE",
                "professional", true,
                "deliveryDate", "2026-11-20",
                "price", "12500.00",
                "vehicle", Map.of("vin", "WVWZZZ1JZXW000001", "odometerKm", 48_000),
                "documents", List.of(Map.of("kind", "NEUF", "title", "Facture")));

        assertThat(RequestReader.read(TYPE, tree)).isEqualTo(new Reading.Valid<>(valid(TrialType.VALID)));
    }

    @Test
    void tellsAllProblemsAtOnceInOrder() {
        List<RequestProblem> problems = problems("""
                {"reference": "x", "nature": "NEUVE", "origin": "Allemagne", "professional": "oui",
                 "deliveryDate": "20/11/2026", "price": 12500, "siren": "123456789", "colour": "red",
                 "vehicle": {"odometerKm": 1e3, "odometre": 5},
                 "documents": [{"kind": "NEUF", "title": " "}, 7, null]}
                """);

        assertThat(problems)
                .extracting(RequestProblem::pointer, RequestProblem::code)
                .containsExactly(
                        tuple("/colour", "unknown-field"),
                        tuple("/deliveryDate", "bad-date"),
                        tuple("/documents/0/title", "bad-length"),
                        tuple("/documents/1", "wrong-type"),
                        tuple("/documents/2", "wrong-type"),
                        tuple("/nature", "unknown-code"),
                        tuple("/origin", "unknown-code"),
                        tuple("/price", "wrong-type"),
                        tuple("/professional", "wrong-type"),
                        tuple("/reference", "bad-format"),
                        tuple("/siren", "bad-format"),
                        tuple("/vehicle/odometerKm", "bad-number"),
                        tuple("/vehicle/odometre", "unknown-field"),
                        tuple("/vehicle/vin", "missing"));
    }

    @Test
    void saysWhatWasReadWhyItIsWrongAndWhatToWrite() {
        assertThat(messages(with("nature", "\"NEUVE\"")))
                .containsExactly(
                        "« NEUVE » n'est pas un code de « Nature » ; vouliez-vous dire « NEUF » ? codes admis :"
                                + " NEUF (Véhicule neuf), OCCASION (Véhicule d'occasion), DEMO (Véhicule de démonstration)");
        assertThat(messages(with("origin", "\"Alemagne\"")))
                .containsExactly("« Alemagne » n'est pas un code de « Pays d'origine » ; vouliez-vous dire « DE »"
                        + " (Allemagne) ?");
        assertThat(messages(with("price", "12500.5")))
                .containsExactly("« 12500.5 » : écrivez ce nombre entre guillemets, avec un point : \"1234.56\"");
        assertThat(messages(TrialType.VALID.replace("odometerKm", "odometreKm")))
                .containsExactly(
                        "« Kilométrage » est obligatoire ; ajoutez le champ « odometerKm » (nombre entier)",
                        "« odometreKm » n'est pas un champ de cet objet ; vouliez-vous dire « odometerKm » ?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "price | \"1e3\" | bad-number",
                "price | \"1.001\" | bad-number",
                "price | \"-0.01\" | out-of-range",
                "price | \"99999999999999\" | out-of-range",
                "price | \"1 000\" | bad-number",
                "rate | \"100.01\" | out-of-range",
                "rate | \"999999999999999999\" | out-of-range",
                "days | 0 | out-of-range",
                "days | 9999999999999999999 | out-of-range",
                "days | 1.0 | bad-number",
                "days | \"5\" | wrong-type",
                "deliveryDate | \"2026-02-30\" | bad-date",
                "deliveryDate | \"0001-01-01\" | out-of-range",
                "deliveryDate | \"+12026-01-01\" | bad-date",
                "deliveryDate | 20261120 | wrong-type",
                "professional | 1 | wrong-type",
                "professional | null | missing",
                "remark | \"ab\" | bad-length",
                "origin | \"ZZ\" | unknown-code",
                "origin | 33 | wrong-type",
                "vehicle | [] | wrong-type",
                "documents | {} | wrong-type",
                "documents | [{}] | missing",
                "otherNatures | [\"NEUF\", \"X\"] | unknown-code",
                "siren | {} | wrong-type",
                "reference | true | wrong-type"
            })
    void refuses(String field, String value, String code) {
        assertThat(problems(with(field, value)))
                .extracting(RequestProblem::code)
                .contains(code);
        assertThat(problems(with(field, value)))
                .allMatch(problem -> problem.pointer().startsWith("/" + field));
    }

    @Test
    void limitsTheSizeOfAList() {
        String document = "{\"kind\": \"NEUF\", \"title\": \"Facture\"}";
        String four = "[" + String.join(",", List.of(document, document, document, document)) + "]";

        assertThat(messages(with("documents", four)))
                .containsExactly("« Pièces » a 4 éléments ; de 0 à 3 éléments sont admis");
    }

    @Test
    void refusesNumbersBeyondTheirJavaType() {
        String request = TrialType.VALID.replace("48000", "4294967296");
        assertThat(problems(request)).extracting(RequestProblem::code).containsExactly("out-of-range");
        assertThat(messages(TrialType.VALID.replace("48000", "2000001")))
                .containsExactly("« 2000001 » est hors limites ; il faut au moins 0 et au plus 2000000");
    }

    @Test
    void tellsContradictionsOfTheTypeAndOfRecordConstructors() {
        String later = TrialType.VALID.replace("48000", "48000, \"firstUse\": \"2026-12-01\"");
        assertThat(problems(later))
                .extracting(RequestProblem::code, RequestProblem::pointer)
                .containsExactly(tuple("contradiction", "/vehicle/firstUse"));

        assertThat(problems(TrialType.VALID.replace("48000", "13")))
                .containsExactly(new RequestProblem(
                        "invalid-value",
                        "/vehicle",
                        "ces valeurs ne vont pas ensemble : treize kilomètres ne se peuvent"));
    }

    @Test
    void neverSendsBackControlCharactersOrLongTexts() {
        String message = messages(with("nature", "\"a\\u001b[31m\\u2028" + "x".repeat(500) + "\""))
                .get(0);

        assertThat(message).startsWith("« a·[31m·x").hasSizeLessThan(250);
    }

    @Test
    void stopsTellingAfterAHundredProblems() {
        StringBuilder request = new StringBuilder("{\"a\":1");
        for (int i = 0; i < 5_000; i++) {
            request.append(",\"k").append(i).append("\":1");
        }
        List<RequestProblem> problems = problems(request.append('}').toString());

        assertThat(problems).hasSize(101).extracting(RequestProblem::code).contains("too-many-problems");
    }

    @Test
    void escapesNamesInPointers() {
        assertThat(problems(with("a/b~c", "1")))
                .extracting(RequestProblem::pointer)
                .containsExactly("/a~1b~0c");
    }

    record Nameless(String text) {}

    record Demanding(@Term("Adresse") @Email String address) {}

    record Doubtful(@Term("Liste") Optional<List<String>> list) {}

    @Test
    void refusesToReadRecordsItHasNoWordsFor() {
        assertThatThrownBy(() -> RecordReader.of(Nameless.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RecordReader.of(Demanding.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RecordReader.of(Doubtful.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void datesAreReadStrictly() {
        assertThat(IsoDates.parse("2026-11-23")).contains(LocalDate.of(2026, 11, 23));
        assertThat(IsoDates.parse("-026-11-23")).isEmpty();
        assertThat(IsoDates.parse("2026-11-2३")).isEmpty();
    }

    private static String with(String field, String value) {
        String member = "\"" + field + "\": " + value;
        String replaced = TrialType.VALID.replaceFirst(
                "\"" + field + "\": (\"[^\"]*\"|true|\\{[^}]*\\}|\\[[^\\]]*\\])", Matcher.quoteReplacement(member));
        return replaced.equals(TrialType.VALID)
                ? TrialType.VALID.replaceFirst("\\{", "{" + Matcher.quoteReplacement(member) + ",")
                : replaced;
    }

    private static TrialRequest valid(String json) {
        Reading<TrialRequest> reading = RequestReader.read(TYPE, json.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Reading.Valid.class);
        return ((Reading.Valid<TrialRequest>) reading).request();
    }

    private static List<String> messages(String json) {
        return problems(json).stream().map(RequestProblem::message).toList();
    }

    private static List<RequestProblem> problems(String json) {
        Reading<TrialRequest> reading = RequestReader.read(TYPE, json.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Reading.Invalid.class);
        return ((Reading.Invalid<TrialRequest>) reading).problems();
    }
}

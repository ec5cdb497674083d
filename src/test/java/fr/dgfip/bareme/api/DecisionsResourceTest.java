package fr.dgfip.bareme.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.dgfip.bareme.decision.TrialType;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithoutDatabase.class)
class DecisionsResourceTest {
    private static final String PATH = "/api/v1/decisions/essai";
    private static final String PROBLEM = "application/problem+json";
    private static final String KEY = "0123456789abcdef";

    @Test
    void decidesAndPassesTheBytesOn() {
        Response response = as("caller").body(TrialType.VALID).post(PATH);

        response.then()
                .statusCode(201)
                .contentType("application/json")
                .header("Location", matchesPattern("/api/v1/journal/[0-9a-f-]{36}"))
                .header("Cache-Control", "no-store")
                .body("caller", equalTo("caller"))
                .body("thread", startsWith("deciding-"));
        assertThat(response.asString()).startsWith("{\"id\": \"").contains("\",  \"caller\"");
        assertThat(response.header("Idempotent-Replayed")).isNull();
    }

    @Test
    void passesDateAndPurposeOn() {
        as("caller")
                .header("Purpose", new String("Contrôle".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .queryParam("asOf", "2026-01-31")
                .body(TrialType.VALID)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("asOf", equalTo("2026-01-31"))
                .body("purpose", equalTo("Contrôle"));
    }

    @Test
    void repeatsTheFirstAnswerUnderTheSameKeyInEitherForm() {
        Response first = as("caller")
                .header("Idempotency-Key", KEY)
                .body(TrialType.VALID)
                .post(PATH);
        Response again = as("caller")
                .header("Idempotency-Key", '"' + KEY + '"')
                .body(TrialType.VALID)
                .post(PATH);

        assertThat(first.statusCode()).isEqualTo(201);
        again.then().statusCode(201).header("Idempotent-Replayed", "true").header("Location", first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
        as("caller")
                .header("Idempotency-Key", KEY)
                .body(TrialType.VALID.replace("48000", "48001"))
                .post(PATH)
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "\"0123456789abcdef",
                "0123456789abcdef\"",
                "\"\"",
                "0123 456789abcdef",
                "0123456789abcdé",
                "''"
            })
    void refusesOtherKeys(String key) {
        as("caller")
                .header("Idempotency-Key", key)
                .body(TrialType.VALID)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.code", contains("bad-format"))
                .body("errors.parameter", contains("Idempotency-Key"));
    }

    @Test
    void refusesALongKeyAndTwoKeys() {
        as("caller")
                .header("Idempotency-Key", "k".repeat(129))
                .body(TrialType.VALID)
                .post(PATH)
                .then()
                .statusCode(400);
        as("caller")
                .header("Idempotency-Key", KEY, KEY + "1")
                .body(TrialType.VALID)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.code", contains("repeated-parameter"));
    }

    @Test
    void tellsFaultsOfParametersAndBodyTogether() {
        as("caller")
                .header("Purpose", "a\tb")
                .queryParam("asOf", "31/01/2026")
                .queryParam("dryrun", "true")
                .body("{\"nature\": 1, \"colour\": 2}")
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .header("Cache-Control", "no-store")
                .body("type", equalTo("urn:bareme:problem:invalid-request"))
                .body("title", equalTo("Demande invalide"))
                .body("status", equalTo(400))
                .body("code", equalTo("invalid-request"))
                .body("errors.code", hasItem("unknown-parameter"))
                .body("errors.code", hasItem("bad-date"))
                .body("errors.code", hasItem("bad-format"))
                .body("errors.pointer", hasItem("/nature"))
                .body("errors.pointer", hasItem("/colour"))
                .body("errors.pointer", hasItem("/vehicle"))
                .body("errors", hasSize(11));
    }

    @ParameterizedTest
    @CsvSource({
        "caller,false,201",
        "caller,true,403",
        "analyst,false,403",
        "analyst,true,200",
        "approver,false,403",
        "approver,true,200",
        "admin,false,403",
        "admin,true,200",
        "auditor,false,403",
        "auditor,true,403"
    })
    void servesEachRoleWhatItMay(String role, boolean dryRun, int status) {
        as(role).queryParam("dryRun", dryRun)
                .body(TrialType.VALID)
                .post(PATH)
                .then()
                .statusCode(status)
                .contentType(status < 300 ? "application/json" : PROBLEM);
    }

    @Test
    void refusesStrangersAndRolesBeforeItReadsTheBody() {
        given().contentType("application/json")
                .body("{malformed")
                .post(PATH)
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", containsString("asic"))
                .body("code", equalTo("unauthenticated"));
        given().auth()
                .preemptive()
                .basic("caller", "wrong")
                .contentType("application/json")
                .body("{malformed")
                .post(PATH)
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
        as("auditor").body("{malformed").post(PATH).then().statusCode(403).body("code", equalTo("forbidden"));
        as("analyst").body("{malformed").post(PATH).then().statusCode(403).body("code", equalTo("forbidden"));
        as("caller")
                .queryParam("dryRun", "true")
                .body("{malformed")
                .post(PATH)
                .then()
                .statusCode(403);
        as("caller")
                .body("{malformed")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.code", contains("malformed-json"));
    }

    @ParameterizedTest
    @CsvSource({"NV0001,422,no-version,", "UD0001,422,undecided,no-outcome", "UN0001,503,unavailable,"})
    void tellsWhyThereIsNoDecision(String reference, int status, String code, String cause) {
        Response response =
                as("caller").body(TrialType.VALID.replace("AA0001", reference)).post(PATH);

        response.then()
                .statusCode(status)
                .contentType(PROBLEM)
                .body("code", equalTo(code))
                .body("cause", equalTo(cause))
                .body("detail", notNullValue());
        assertThat(response.header("Retry-After")).isEqualTo(status == 503 ? "7" : null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BG0001", "BG0002"})
    void keepsBugsToTheLog(String reference) {
        as("caller")
                .body(TrialType.VALID.replace("AA0001", reference))
                .post(PATH)
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body("code", equalTo("internal"))
                .body("incident", matchesPattern("[0-9a-f-]{36}"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void tellsWhatIsWrongWithTheCallItself() {
        as("caller")
                .body("{}")
                .post("/api/v1/decisions/inconnu")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("code", equalTo("unknown-decision-type"));
        as("caller")
                .body("{}")
                .post("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("code", equalTo("not-found"));
        as("caller")
                .delete(PATH)
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .body("code", equalTo("method-not-allowed"));
        as("caller")
                .accept("image/png")
                .body(TrialType.VALID)
                .post(PATH)
                .then()
                .statusCode(406)
                .contentType(PROBLEM)
                .body("code", equalTo("not-acceptable"));
        as("caller")
                .contentType("text/plain")
                .body("{}")
                .post(PATH)
                .then()
                .statusCode(415)
                .contentType(PROBLEM)
                .body("code", equalTo("unsupported-media-type"));
        as("caller")
                .body(new byte[300_000])
                .post(PATH)
                .then()
                .statusCode(413)
                .contentType(PROBLEM)
                .body("code", equalTo("too-large"));
    }

    static Stream<byte[]> oddBodies() {
        Stream<String> texts = Stream.of(
                "",
                " ",
                "null",
                "true",
                "0",
                "-",
                "\"",
                "\"a\"",
                "[]",
                "[[]]",
                "{",
                "}",
                "{}",
                "{}{}",
                "{} ,",
                "{\"\":1}",
                "{\"\":{}}",
                "{\"vehicle\":null}",
                "{\"vehicle\":[]}",
                "{\"vehicle\":{\"vin\":{}}}",
                "{\"vehicle\":{\"vin\":\"\"}}",
                "{\"documents\":null}",
                "{\"documents\":[null]}",
                "{\"documents\":[[]]}",
                "{\"documents\":[{\"kind\":[]}]}",
                "{\"price\":\"\"}",
                "{\"price\":\"NaN\"}",
                "{\"price\":\"-\"}",
                "{\"price\":\"1e1\"}",
                "{\"price\":\"١\"}",
                "{\"price\":1e400}",
                "{\"price\":-0}",
                "{\"days\":1e400}",
                "{\"days\":-0}",
                "{\"days\":9223372036854775808}",
                "{\"deliveryDate\":\"\"}",
                "{\"deliveryDate\":\"2026-13-45\"}",
                "{\"deliveryDate\":\"-999999999-01-01\"}",
                "{\"origin\":\"\"}",
                "{\"origin\":\"\\ud83d\\ude00\"}",
                "{\"origin\":\"\\u0000\"}",
                "{\"origin\":\"\\ud800\"}",
                "{\"siren\":\"\"}",
                "{\"siren\":\"99999999999999999999\"}",
                "{\"nature\":\"%s%n%x\"}",
                "{\"nature\":\"${jndi:ldap://x}\"}",
                "{\"nature\":\"{0}\"}",
                "{\"nature\":\"\\r\\nSet-Cookie: a=b\"}",
                "{\"__proto__\":{}}",
                "{\"@class\":\"java.lang.Runtime\"}",
                "{\"rate\":\"0.000000000000000001\"}",
                "{\"remark\":\"" + "é".repeat(60_000) + "\"}",
                "[".repeat(5_000),
                "{\"a\":".repeat(5_000),
                "\uFEFF{}",
                "\u0000",
                "{\"a\":\u0001}",
                "// {}",
                "<xml/>",
                "a=b&c=d");
        return Stream.concat(
                texts.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                Stream.of(
                        new byte[] {(byte) 0xFF},
                        new byte[] {(byte) 0xC3},
                        "{}".getBytes(StandardCharsets.UTF_16),
                        new byte[262_144]));
    }

    @ParameterizedTest
    @MethodSource("oddBodies")
    void answersOddBodiesWithAProblem(byte[] body) {
        List<String> codes = as("caller")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("code", equalTo("invalid-request"))
                .extract()
                .path("errors.code");

        assertThat(codes).isNotEmpty();
    }

    @Test
    void listsWhatCanBeAsked() {
        for (String role : List.of("caller", "analyst", "approver", "auditor", "admin")) {
            as(role).get("/api/v1/decisions").then().statusCode(200).body("types", hasSize(1));
        }
        as("auditor")
                .get("/api/v1/decisions")
                .then()
                .body("types[0].name", equalTo("essai"))
                .body("types[0].title", equalTo("Décision d'essai"))
                .body("types[0].links.decide", equalTo(PATH))
                .body("types[0].samples[0].request.reference", equalTo("AA0001"));
        given().get("/api/v1/decisions").then().statusCode(401).contentType(PROBLEM);
    }

    private static RequestSpecification as(String role) {
        return given().auth().preemptive().basic(role, role).contentType("application/json");
    }
}

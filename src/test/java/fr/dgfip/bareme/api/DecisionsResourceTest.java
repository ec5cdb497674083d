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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(TrialEdge.class)
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

    private static RequestSpecification as(String role) {
        return given().auth().preemptive().basic(role, role).contentType("application/json");
    }
}

package fr.dgfip.bareme.quitus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import fr.dgfip.bareme.app.TestDatabase;
import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.ruleset.TestCase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The quitus decision as applications, auditors and analysts use it, on the real service and database. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QuitusHttpTest {
    private static final String QUITUS = "/api/v1/decisions/quitus";

    private static Response ask(String body, Map<String, String> headers) {
        return given().auth()
                .preemptive()
                .basic("caller", "caller")
                .contentType(ContentType.JSON)
                .headers(headers)
                .body(body)
                .post(QUITUS);
    }

    private static String json(TestCase testCase) {
        return CanonicalJson.text(testCase.request());
    }

    @Test
    void aReasonNamesRowCellLabelAndLegalBasis() {
        ask(json(ShippedQuitus.testCase("M03")), Map.of())
                .then()
                .statusCode(201)
                .body("outcome.circuit", equalTo("MANUAL"))
                .body("outcome.score", equalTo(40))
                .body("reasons.find { it.code == 'RF14' }.points", equalTo("20"))
                .body("reasons.find { it.code == 'RF14' }.source.table", equalTo("Grille de risque"))
                .body("reasons.find { it.code == 'RF14' }.source.row", equalTo("RF14"))
                .body("reasons.find { it.code == 'RF14' }.source.cell", notNullValue())
                .body("reasons.find { it.code == 'RF14' }.legalBasis", notNullValue())
                .body("automation", equalTo("ASSISTED"))
                .body("ruleSet.version", notNullValue());
    }

    @Test
    void aCallerReadsItsOwnRecordAndAnotherRoleThatMayNotGetsNone() {
        String location = ask(json(ShippedQuitus.testCase("M01")), Map.of("Purpose", "Essai de lecture"))
                .header("Location");
        given().auth()
                .preemptive()
                .basic("caller", "caller")
                .get(location)
                .then()
                .statusCode(200)
                .body("purpose", equalTo("Essai de lecture"))
                .body("proof.intact", equalTo(true))
                .body("trace.firedRules", hasItems("Champ de la demande", "Demande instruite"))
                .body("trace.parameters.parameter", hasItems("Seuil du circuit manuel"));
        given().auth()
                .preemptive()
                .basic("analyst", "analyst")
                .get(location)
                .then()
                .statusCode(403);
        given().auth()
                .preemptive()
                .basic("caller", "caller")
                .post(location + "/replay")
                .then()
                .statusCode(403);
        given().auth()
                .preemptive()
                .basic("auditor", "auditor")
                .get("/api/v1/journal/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        given().get(location).then().statusCode(401);
    }

    @Test
    void parallelCallsWithOneKeyGetTheSameBytesAndOneRecord() {
        String key = "quitus-" + UUID.randomUUID();
        String body = json(ShippedQuitus.testCase("M13"));
        List<CompletableFuture<Response>> calls = IntStream.range(0, 50)
                .mapToObj(call -> CompletableFuture.supplyAsync(() -> ask(body, Map.of("Idempotency-Key", key))))
                .toList();
        Set<String> answers = calls.stream()
                .map(CompletableFuture::join)
                .peek(answer -> assertThat(answer.statusCode()).isEqualTo(201))
                .map(Response::asString)
                .collect(Collectors.toSet());
        assertThat(answers).hasSize(1);
        ask(json(ShippedQuitus.testCase("M14")), Map.of("Idempotency-Key", key))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aDryRunIsMarkedAndLeavesNoRecord() {
        given().auth()
                .preemptive()
                .basic("analyst", "analyst")
                .contentType(ContentType.JSON)
                .body(json(ShippedQuitus.testCase("M17")))
                .post(QUITUS + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("id", equalTo(null))
                .body("outcome.vat.amount", equalTo("5580.00"));
    }

    @Test
    void theLegalDateGivenChoosesTheVersionAndIsRecorded() {
        String location = given().auth()
                .preemptive()
                .basic("caller", "caller")
                .contentType(ContentType.JSON)
                .body(json(ShippedQuitus.testCase("M01")))
                .post(QUITUS + "?asOf=2026-11-23")
                .then()
                .statusCode(201)
                .body("asOf", equalTo("2026-11-23"))
                .extract()
                .header("Location");
        given().auth()
                .preemptive()
                .basic("auditor", "auditor")
                .get(location)
                .then()
                .body("asOfGiven", equalTo(true));
        given().auth()
                .preemptive()
                .basic("caller", "caller")
                .contentType(ContentType.JSON)
                .body(json(ShippedQuitus.testCase("M01")))
                .post(QUITUS + "?asOf=2010-01-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("no-version"));
    }

    @Test
    void everythingWrongWithARequestIsToldAtOnce() {
        Map<String, Object> request =
                new HashMap<>(ShippedQuitus.testCase("M01").request());
        request.put("department", "99");
        request.put("filingDate", "15/03/2025");
        request.put("kilometrage", 15);
        request.remove("route");
        ask(CanonicalJson.text(request), Map.of())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems("/department", "/filingDate", "/kilometrage", "/route"));
    }

    @Test
    void contradictionsAreToldAtOnceByPointer() {
        Map<String, Object> changed =
                new HashMap<>(ShippedQuitus.testCase("M30").request());
        changed.put("filingDate", "2024-01-01");
        changed.put("procedure", "SANS_ACQUISITION");
        ask(CanonicalJson.text(changed), Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/declaration/regime", "/transaction", "/filingDate"));
    }

    @Test
    void theDescriptionHasRealAnswersAndFrenchTerms() {
        JsonPath description =
                given().accept(ContentType.JSON).get("/q/openapi?format=json").jsonPath();
        assertThat(description.getString("openapi")).startsWith("3.1");
        String post = "paths.'" + QUITUS + "'.post.";
        assertThat(description.getString(
                        post + "requestBody.content.'application/json'.examples.'neuf-paye'.value.vehicle.kind"))
                .isEqualTo("VP");
        assertThat(description.getString(
                        post + "responses.'201'.content.'application/json'.examples.'neuf-paye'.value.outcome.circuit"))
                .isEqualTo("AUTOMATIC");
        assertThat(description.prettify()).contains("Kilométrage (km)", "Voiture particulière");
    }

    @Test
    void theCatalogueNamesTheDecision() {
        given().auth()
                .preemptive()
                .basic("caller", "caller")
                .get("/api/v1/decisions")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.not(empty()));
    }

    @Test
    void metricsTellDecisionsStagesAndJournalWithoutPersonalData() {
        int version = ask(json(ShippedQuitus.testCase("M01")), Map.of()).path("ruleSet.version");
        String metrics = given().get("/q/metrics").asString();
        assertThat(metrics)
                .contains("bareme_decisions_total", "type=\"quitus\"", "version=\"" + version + "\"")
                .contains("stage=\"validate\"", "stage=\"decide\"", "stage=\"commit\"")
                .contains("bareme_journal_queue", "bareme_journal_up 1.0", "bareme_rule_set_in_force")
                .doesNotContain("WVWZZZ", "443121975");
    }

    @Test
    void theServiceIsReadyWithItsRuleSetInForce() {
        given().get("/q/health/ready").then().statusCode(200).body("checks.status", contains("UP", "UP", "UP", "UP"));
    }
}

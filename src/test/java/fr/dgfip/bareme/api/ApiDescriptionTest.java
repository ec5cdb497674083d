package fr.dgfip.bareme.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialEdge.class)
class ApiDescriptionTest {
    private static final String POST = "paths.'/api/v1/decisions/essai'.post.";
    private static final String REQUEST = "components.schemas.essai-request.";

    @Test
    void describesEachTypeUnderItsOwnPath() {
        description()
                .body("openapi", equalTo("3.1.0"))
                .body("paths", hasKey("/api/v1/decisions"))
                .body("paths", not(hasKey("/api/v1/decisions/{type}")))
                .body(POST + "summary", equalTo("Décision d'essai"))
                .body(POST + "parameters.name", contains("asOf", "dryRun", "Idempotency-Key", "Purpose"))
                .body(POST + "responses.keySet()", hasItems("200", "201", "400", "401", "403", "413", "422", "503"))
                .body(POST + "security[0].keySet()", hasItems("SecurityScheme"))
                .body(POST + "responses.'422'.description", containsString("no-version"));
    }

    @Test
    void derivesTheRequestSchemaFromTheVocabulary() {
        description()
                .body(REQUEST + "additionalProperties", equalTo(false))
                .body(
                        REQUEST + "required",
                        contains("reference", "nature", "origin", "professional", "deliveryDate", "price", "vehicle"))
                .body(
                        REQUEST + "properties.reference.description",
                        equalTo("Référence. Deux lettres et quatre chiffres."))
                .body(REQUEST + "properties.reference.pattern", equalTo("^(?:[A-Z]{2}\\d{4})$"))
                .body(REQUEST + "properties.nature.enum", contains("NEUF", "OCCASION", "DEMO"))
                .body(REQUEST + "properties.nature.x-labels.NEUF", equalTo("Véhicule neuf"))
                .body(REQUEST + "properties.origin.$ref", equalTo("#/components/schemas/Country"))
                .body(REQUEST + "properties.origin.description", equalTo("Pays d'origine"))
                .body(REQUEST + "properties.rate.description", equalTo("Taux, en %, au plus 100"))
                .body(REQUEST + "properties.rate.pattern", equalTo("^-?\\d{1,18}(\\.\\d{1,2})?$"))
                .body(REQUEST + "properties.price.format", equalTo("decimal"))
                .body(REQUEST + "properties.deliveryDate.format", equalTo("date"))
                .body(REQUEST + "properties.siren.format", equalTo("siren"))
                .body(REQUEST + "properties.remark.minLength", equalTo(3))
                .body(REQUEST + "properties.days.exclusiveMinimum", equalTo(0))
                .body(REQUEST + "properties.documents.maxItems", equalTo(3))
                .body(REQUEST + "properties.vehicle.properties.odometerKm.maximum", equalTo(2_000_000))
                .body("components.schemas.Country.x-labels.DE", equalTo("Allemagne"));
    }

    @Test
    void describesAnswersAndProblems() {
        description()
                .body("components.schemas.essai-decision.properties.outcome.$ref", containsString("essai-outcome"))
                .body("components.schemas.essai-outcome.properties.automation.enum", contains("FULL", "ASSISTED"))
                .body("components.schemas.Problem.properties.code.enum", hasItems("no-version", "unavailable"));
    }

    @Test
    void showsRealRequestsAndAnswers() {
        description()
                .body(
                        POST + "requestBody.content.'application/json'.examples.occasion.value.reference",
                        equalTo("AA0001"))
                .body(
                        POST + "responses.'201'.content.'application/json'.examples.occasion.value.type",
                        equalTo("essai"));
    }

    @Test
    void refersOnlyToSchemasThatExist() {
        String text = given().accept("application/json").get("/q/openapi").asString();
        Map<String, Object> schemas = JsonPath.from(text).getMap("components.schemas");
        List<String> references = Pattern.compile("\"#/components/schemas/([^\"]+)\"")
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();

        assertThat(schemas.keySet()).containsAll(references);
    }

    private static ValidatableResponse description() {
        return given().accept("application/json").get("/q/openapi").then().statusCode(200);
    }
}

package fr.dgfip.bareme.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrialEdge.class)
class CatalogueResourceTest {
    private static final String PATH = "/api/v1/decisions/essai";
    private static final String PROBLEM = "application/problem+json";

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

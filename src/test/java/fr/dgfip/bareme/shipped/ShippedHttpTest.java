package fr.dgfip.bareme.shipped;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.dgfip.bareme.app.TestDatabase;
import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.ruleset.CaseComparison;
import fr.dgfip.bareme.ruleset.ContentJson;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.workbook.OfficeWords;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every case of every workbook, asked as an application asks, on the real service and database. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ShippedHttpTest {
    @Test
    void everyCaseAnswersAsExpectedWithItsReasonsAndReplaysIdentically() {
        List<String> differences = new ArrayList<>();
        for (DecisionType<?, ?> type : DecisionTypes.load().all()) {
            for (ShippedRules<?, ?> shipped : ShippedRules.all(type)) {
                String sha256 = ContentJson.write(shipped.rules()).sha256();
                shipped.rules().cases().forEach(testCase -> differences.addAll(differences(shipped, sha256, testCase)));
            }
        }
        assertThat(differences).isEmpty();
    }

    /** Under the version the service finds by itself: the one of the workbook the case stands in. */
    private static List<String> differences(ShippedRules<?, ?> shipped, String sha256, TestCase testCase) {
        String where = shipped.workbook() + " " + testCase.number();
        Response answer = ask(shipped.type(), CanonicalJson.text(testCase.request()));
        assertThat(answer.statusCode()).as(where).isEqualTo(201);
        assertThat(answer.jsonPath().getString("ruleSet.sha256"))
                .as(where + " is decided by its own workbook")
                .isEqualTo(sha256);
        replaysIdentically(answer.header("Location"));
        return CaseComparison.checks(
                        testCase,
                        outcome(answer),
                        answer.jsonPath().getList("reasons.code"),
                        new OfficeWords(shipped.type().vocabulary()))
                .stream()
                .filter(check -> !check.holds())
                .map(check -> where + " " + check.difference())
                .toList();
    }

    @Test
    void everySampleIsAnswered() {
        for (DecisionType<?, ?> type : DecisionTypes.load().all()) {
            type.samples()
                    .forEach(sample -> assertThat(ask(type, sample.json()).statusCode())
                            .as(type.name() + " " + sample.name())
                            .isEqualTo(201));
        }
    }

    private static Response ask(DecisionType<?, ?> type, String body) {
        return given().auth()
                .preemptive()
                .basic("caller", "caller")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/decisions/" + type.name());
    }

    /** The outcome as it was answered, byte for byte. */
    private static byte[] outcome(Response answer) {
        Object tree = CanonicalJson.tree(answer.asString().getBytes(StandardCharsets.UTF_8));
        return CanonicalJson.bytes(((Map<?, ?>) tree).get("outcome"));
    }

    private static void replaysIdentically(String location) {
        given().auth()
                .preemptive()
                .basic("auditor", "auditor")
                .post(location + "/replay")
                .then()
                .statusCode(200)
                .body("result", equalTo("identical"));
    }
}

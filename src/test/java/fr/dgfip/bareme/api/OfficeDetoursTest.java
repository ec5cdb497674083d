package fr.dgfip.bareme.api;

import static fr.dgfip.bareme.api.OfficeResourceTest.FAR;
import static fr.dgfip.bareme.api.OfficeResourceTest.VERSIONS;
import static fr.dgfip.bareme.api.OfficeResourceTest.approval;
import static fr.dgfip.bareme.api.OfficeResourceTest.approved;
import static fr.dgfip.bareme.api.OfficeResourceTest.as;
import static fr.dgfip.bareme.api.OfficeResourceTest.drafted;
import static fr.dgfip.bareme.api.OfficeResourceTest.lastApproved;
import static fr.dgfip.bareme.api.OfficeResourceTest.refused;
import static fr.dgfip.bareme.api.OfficeResourceTest.sha256;
import static fr.dgfip.bareme.api.OfficeResourceTest.step;
import static fr.dgfip.bareme.api.OfficeResourceTest.submitted;
import static fr.dgfip.bareme.api.OfficeResourceTest.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.dgfip.bareme.app.TestDatabase;
import fr.dgfip.bareme.ruleset.versions.Action;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways around four eyes and around what colleagues did, and what offices still see when something is wrong. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(OfficeTestAccounts.class)
class OfficeDetoursTest {
    /** Another day than any of the other tests of offices: they share a database. */
    private static final LocalDate DAY = FAR.plusYears(100);

    @ConfigProperty(name = "bareme.database.url")
    String url;

    @ConfigProperty(name = "bareme.database.user")
    String user;

    @ConfigProperty(name = "bareme.database.password")
    String password;

    private static int suspended(String legalBasis, LocalDate from) {
        int number = submitted(legalBasis);
        step(OfficeTestAccounts.COLLEAGUE, number, approval(number, from)).statusCode(200);
        suspendColleague();
        return number;
    }

    private static void suspendColleague() {
        as("admin")
                .contentType("application/json")
                .body(Map.of("person", "M0009", "comment", "changement de poste"))
                .post("/api/v1/rule-sets/quitus-refund/suspensions")
                .then()
                .statusCode(200);
    }

    private static int byAnotherAnalyst(byte[] workbook, int base) {
        return as(OfficeTestAccounts.SECOND_ANALYST)
                .contentType(Workbooks.XLSX)
                .body(workbook)
                .post(VERSIONS + "?base=" + base)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> longer = new HashMap<>(body);
        longer.put(name, value);
        return longer;
    }

    @Test
    void aSuspendedApprovalCannotBeRestoredInsteadOfApprovedAgain() {
        int number = suspended("art. 100", DAY);

        refused(
                step("approver", number, Map.of("action", "restore", "sha256", sha256(number), "comment", "retour")),
                403,
                "never-approved");
        as("auditor")
                .get(VERSIONS + "/" + number)
                .then()
                .body("version.state", equalTo("SUBMITTED"))
                .body("version", not(hasKey("effectiveFrom")));
        step("approver", number, Map.of("action", "reject", "comment", "essai")).statusCode(200);
    }

    @Test
    void whoWroteASuspendedVersionIsAnAuthorOfWhatStartsFromIt() {
        int first = suspended("art. 101", DAY);
        int second = byAnotherAnalyst(workbook("art. 101 bis"), first);
        step(OfficeTestAccounts.SECOND_ANALYST, second, Map.of("action", "submit"))
                .statusCode(200);

        refused(step(OfficeTestAccounts.SECOND_ACCOUNT, second, approval(second, DAY)), 403, "own-work");
    }

    @Test
    void whoWroteWhatWasApprovedIsNoAuthorOfWhatStartsFromACopyOfIt() {
        int approved = approved("art. 102", DAY);
        int copy = byAnotherAnalyst(workbook("art. 102"), approved);
        int next = byAnotherAnalyst(workbook("art. 102 bis"), copy);
        step(OfficeTestAccounts.SECOND_ANALYST, next, Map.of("action", "submit"))
                .statusCode(200);

        refused(step(OfficeTestAccounts.SECOND_ACCOUNT, copy, approval(copy, DAY)), 409, "wrong-state");
        step(OfficeTestAccounts.SECOND_ACCOUNT, next, approval(next, DAY)).statusCode(200);
    }

    @Test
    void whoApprovesAgainAfterASuspensionIsToldWhatWasApprovedMeanwhile() {
        int first = submitted("art. 103");
        step(OfficeTestAccounts.COLLEAGUE, first, approval(first, DAY)).statusCode(200);
        int correction = approved("art. 103 bis", DAY);
        suspendColleague();

        refused(step("approver", first, approval(first, DAY)), 409, "overtaken")
                .body("detail", containsString("seen=" + correction));
        step("approver", first, with(approval(first, DAY), "seen", correction)).statusCode(200);
    }

    @Test
    void aDraftOfAWithdrawnVersionIsToldSo() {
        int withdrawn = approved("art. 104", DAY);
        int draft = drafted("art. 104 bis", withdrawn);
        refused(step("approver", withdrawn, Map.of("action", "withdraw")), 400, "needs-reason");
        step("approver", withdrawn, Map.of("action", "withdraw", "comment", "texte reporté"))
                .statusCode(200);

        refused(step("analyst", draft, Map.of("action", "submit")), 409, "overtaken")
                .body(
                        "detail",
                        containsString("La version " + withdrawn + ", dont part ce classeur, n'est plus approuvée"));
    }

    @Test
    void aVersionThatCannotBeServedIsStillShownAndNeverRestored() throws SQLException {
        int broken = stored("{}", "{}");
        try {
            as("auditor")
                    .get(VERSIONS + "?asOf=2390-01-01")
                    .then()
                    .statusCode(200)
                    .body("versions.number", hasItem(broken));
            refused(
                    step(
                            "approver",
                            broken,
                            Map.of("action", "restore", "sha256", sha256(broken), "comment", "retour")),
                    409,
                    "outdated-content");
        } finally {
            step("approver", broken, Map.of("action", "withdraw", "comment", "essai"))
                    .statusCode(200);
        }
    }

    /** As an installation of another build would have left it. */
    private int stored(String content, String presentation) throws SQLException {
        int number = lastNumber() + 1;
        execute("""
                INSERT INTO rule_set_version (type, number, sha256, file_name, workbook, content, presentation)
                VALUES ('quitus-refund', %1$d, sha256('%2$s'), 'autre.xlsx', '', '%2$s', '%3$s');
                INSERT INTO rule_set_transition (type, number, step, action, to_state, sha256, effective_from, account, at,
                    comment)
                VALUES ('quitus-refund', %1$d, 1, 'IMPORT', 'APPROVED', sha256('%2$s'), '2390-01-01', 'installation',
                    clock_timestamp(), '')
                """.formatted(number, content, presentation));
        // A step of anybody has this replica read the database again
        int draft = drafted("art. 105", lastApproved());
        step("analyst", draft, Map.of("action", "withdraw")).statusCode(200);
        return number;
    }

    private static int lastNumber() {
        return as("auditor").get(VERSIONS).then().extract().path("versions.number.max()");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&comment=a%00b",
                "&comment=%1B%5B2J",
                "&fileName=a%0D%0Ab",
                "&fileName=a%00b",
                "&fileName=%F0%9F%98%80%7F"
            })
    void whatCannotBeStoredOrShownIsRefused(String query) {
        refused(uploaded(query), 400, "invalid-request");
    }

    /** @param query as it goes over the wire */
    private static ValidatableResponse uploaded(String query) {
        return as("analyst")
                .urlEncodingEnabled(false)
                .contentType(Workbooks.XLSX)
                .body(workbook("art. 106"))
                .post(VERSIONS + "?base=1" + query)
                .then();
    }

    @Test
    void aLongReasonIsRefusedAndNeverCut() {
        String pair = "%F0%9F%98%80";
        refused(uploaded("&fileName=" + pair.repeat(201)), 400, "invalid-request");
        int number = drafted("art. 107", lastApproved());
        refused(
                step("analyst", number, Map.of("action", "withdraw", "comment", "é".repeat(2_001))),
                400,
                "invalid-request");
        step("analyst", number, Map.of("action", "withdraw", "comment", "é".repeat(2_000)))
                .statusCode(200)
                .body("life.comment", hasItem("é".repeat(2_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rule-sets/%2e%2e/decisions/quitus-refund",
                "/api/v1/rule-sets/quitus-refund/versions/1/transitions"
            })
    void onlyAWorkbookMayBeLong(String path) {
        refused(
                as("analyst")
                        .urlEncodingEnabled(false)
                        .contentType("application/json")
                        .body("{\"action\":\"" + "x".repeat(400_000) + "\"}")
                        .post(path + "?dryRun=true")
                        .then(),
                413,
                "too-large");
    }

    /** A step that one of the two allows alone would be refused late, or not at all. */
    @Test
    void theDatabaseHoldsToTheSameGraph() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_get_constraintdef(oid) FROM pg_constraint"
                        + " WHERE conname = 'rule_set_transition_is_one'")) {
            row.next();
            Stream<String> constraint = Pattern.compile(
                            "action = '([A-Z]*)'::text\\) AND \\(COALESCE\\(from_state, ''::text\\) = '([A-Z]*)'::text\\)"
                                    + " AND \\(to_state = '([A-Z]*)'")
                    .matcher(row.getString(1))
                    .results()
                    .map(step -> step.group(1) + " " + step.group(2) + " " + step.group(3));

            assertThat(constraint)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Action.values())
                            .flatMap(OfficeDetoursTest::steps)
                            .toList());
        }
    }

    private static Stream<String> steps(Action action) {
        return action.from().isEmpty()
                ? Stream.of(action + "  " + action.to())
                : action.from().stream().map(from -> action + " " + from + " " + action.to());
    }
}

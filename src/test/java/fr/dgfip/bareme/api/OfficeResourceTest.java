package fr.dgfip.bareme.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.dgfip.bareme.app.TestDatabase;
import fr.dgfip.bareme.quitus.refund.RefundDecision;
import fr.dgfip.bareme.quitus.refund.RefundOutcome;
import fr.dgfip.bareme.quitus.refund.RefundRequest;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.EditedWorkbook.CellText;
import fr.dgfip.bareme.shipped.ShippedRules;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An office's way from a workbook to force, and every way that is closed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(OfficeTestAccounts.class)
class OfficeResourceTest {
    @ConfigProperty(name = "bareme.database.url")
    String url;

    @ConfigProperty(name = "bareme.database.user")
    String user;

    @ConfigProperty(name = "bareme.database.password")
    String password;

    private static final ShippedRules<RefundRequest, RefundOutcome> SHIPPED = ShippedRules.newest(new RefundDecision());
    static final String VERSIONS = "/api/v1/rule-sets/quitus-refund/versions";
    /** Beyond any date another test decides for. */
    static final LocalDate FAR = LocalDate.of(2090, 1, 1);

    static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, account);
    }

    /** A workbook with one text of law changed, which no test case sees. */
    static byte[] workbook(String legalBasis) {
        return edited("Base légale", legalBasis);
    }

    private static byte[] edited(String header, String text) {
        return EditedWorkbook.edited(
                SHIPPED, List.of(new CellText("Paramètres", "Seuil de restitution", header, text)));
    }

    static ValidatableResponse upload(byte[] workbook, String query) {
        return as("analyst")
                .contentType(Workbooks.XLSX)
                .body(workbook)
                .post(VERSIONS + query)
                .then();
    }

    static int drafted(String legalBasis, int base) {
        return upload(workbook(legalBasis), "?base=" + base)
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("number");
    }

    static int submitted(String legalBasis) {
        int number = drafted(legalBasis, lastApproved());
        step("analyst", number, Map.of("action", "submit")).statusCode(200);
        return number;
    }

    static int approved(String legalBasis, LocalDate from) {
        int number = submitted(legalBasis);
        step("approver", number, approval(number, from)).statusCode(200);
        return number;
    }

    static ValidatableResponse step(String account, int number, Map<String, Object> body) {
        return as(account)
                .contentType("application/json")
                .body(body)
                .post(VERSIONS + "/" + number + "/transitions")
                .then();
    }

    static String sha256(int number) {
        return as("auditor")
                .get(VERSIONS + "/" + number)
                .then()
                .statusCode(200)
                .extract()
                .path("version.sha256");
    }

    static Map<String, Object> approval(int number, LocalDate from) {
        return Map.of("action", "approve", "sha256", sha256(number), "effectiveFrom", from.toString());
    }

    static int lastApproved() {
        List<Integer> approved = as("auditor")
                .get(VERSIONS)
                .then()
                .extract()
                .path("versions.findAll { it.state == 'APPROVED' }.sort { it.life[-1].at }.number");
        return approved.get(approved.size() - 1);
    }

    private static int inForce(LocalDate asOf) {
        return as("analyst")
                .contentType("application/json")
                .body(SHIPPED.type().samples().stream()
                        .filter(sample -> sample.name().equals("moins-de-huit-euros"))
                        .findFirst()
                        .orElseThrow()
                        .json())
                .post("/api/v1/decisions/quitus-refund?dryRun=true&asOf=" + asOf)
                .then()
                .statusCode(200)
                .extract()
                .path("ruleSet.version");
    }

    static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }

    @Test
    void aDraftTakesForceFromItsLegalDateOnceAColleagueApprovedIt() {
        int before = inForce(FAR.plusYears(1));
        byte[] workbook = workbook("art. 1");
        int number = upload(workbook, "?base=" + lastApproved())
                .statusCode(201)
                .extract()
                .path("number");

        step("analyst", number, Map.of("action", "submit", "comment", "texte"))
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        assertThat(inForce(FAR.plusYears(1))).isEqualTo(before);
        step("approver", number, approval(number, FAR.plusYears(1)))
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("retroactive", equalTo(false));

        assertThat(inForce(FAR.plusYears(1))).isEqualTo(number);
        assertThat(inForce(FAR.plusYears(1).minusDays(1))).isNotEqualTo(number);
        as("auditor")
                .get(VERSIONS + "?asOf=" + FAR.plusYears(1))
                .then()
                .body("versions.number", equalTo(List.of(number)))
                .body("versions[0].life.action", equalTo(List.of("upload", "submit", "approve")))
                .body("versions[0].life.person", equalTo(List.of("M0001", "M0001", "M0002")));
        byte[] file = as("analyst").get(VERSIONS + "/" + number + "/workbook").asByteArray();
        assertThat(file).isEqualTo(workbook);
    }

    @Test
    void theLawOfADayIsKnownAsItWasKnownThen() {
        String then = Instant.now().toString();
        int before = inForce(FAR.plusYears(2));
        int number = approved("art. 2", FAR.plusYears(2));

        as("auditor")
                .get(VERSIONS + "?asOf=" + FAR.plusYears(2) + "&knownAt=" + then)
                .then()
                .body("versions.number", equalTo(List.of(before)));
        as("auditor")
                .get(VERSIONS + "?asOf=" + FAR.plusYears(2))
                .then()
                .body("versions.number", equalTo(List.of(number)));
    }

    @Test
    void nobodyApprovesWhatHeWroteWithAnyAccountNorWithoutAPerson() {
        int number = submitted("art. 3");
        refused(step("analyst", number, approval(number, FAR)), 403, "forbidden");
        refused(step(OfficeTestAccounts.SECOND_ACCOUNT, number, approval(number, FAR)), 403, "own-work");
        refused(step(OfficeTestAccounts.WITHOUT_PERSON, number, approval(number, FAR)), 403, "no-person");
        step("approver", number, Map.of("action", "reject", "comment", "essai")).statusCode(200);
    }

    @Test
    void theDatabaseKeepsAuthorsFromApprovingToo() {
        int number = submitted("art. 3 bis");

        assertThatThrownBy(() -> insertApproval(number, "M0001")).hasMessageContaining("approved by an author");
        assertThatThrownBy(() -> insertApproval(number, null)).hasMessageContaining("rule_set_transition_by_someone");
    }

    private void insertApproval(int number, String person) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO rule_set_transition (type, number, step, action, from_state, to_state, sha256,"
                                + " effective_from, account, person, at, comment) SELECT type, number, 3, 'APPROVE',"
                                + " 'SUBMITTED', 'APPROVED', sha256, '2090-01-01', 'x', ?, now(), '' FROM"
                                + " rule_set_version WHERE type = 'quitus-refund' AND number = ?")) {
            insert.setString(1, person);
            insert.setInt(2, number);
            insert.executeUpdate();
        }
    }

    @Test
    void whoWroteOnOnAnUnapprovedDraftMakesItsAuthorAnAuthorOfTheNext() {
        int first = drafted("art. 4", lastApproved());
        int second = upload(workbook("art. 4 bis"), "?base=" + first)
                .statusCode(201)
                .extract()
                .path("number");
        step("analyst", second, Map.of("action", "submit")).statusCode(200);

        refused(step(OfficeTestAccounts.SECOND_ACCOUNT, second, approval(second, FAR)), 403, "own-work");
    }

    @Test
    void anApprovalBindsTheContentThatWasSeen() {
        int number = submitted("art. 5");
        refused(step("approver", number, Map.of("action", "approve", "sha256", "0".repeat(64))), 412, "other-content");
        refused(step("approver", number, Map.of("action", "approve")), 412, "other-content");
    }

    @Test
    void aDraftOvertakenByAnotherSaysSoUntilItsAuthorKnows() {
        int base = lastApproved();
        int late = drafted("art. 6", base);
        int waiting = submitted("art. 6 bis");
        int other = approved("art. 6 ter", FAR.plusYears(3));

        refused(step("analyst", late, Map.of("action", "submit")), 409, "overtaken")
                .body("detail", containsString("La version " + other))
                .body("differences.conflicts", hasSize(1))
                .body("differences.conflicts[0].mine.after", equalTo("art. 6"))
                .body("differences.conflicts[0].theirs.after", equalTo("art. 6 ter"))
                .body("differences.conflicts[0].sentence", containsString("l'autre version"))
                .body("differences.mine", empty());
        step("analyst", late, Map.of("action", "submit", "seen", other)).statusCode(200);
        refused(step("approver", waiting, approval(waiting, FAR)), 409, "overtaken");
    }

    @Test
    void theReportSaysWhichFieldsCallersHardlySend() {
        String request = SHIPPED.type().samples().get(0).json();
        for (int i = 0; i < 60; i++) {
            as("caller")
                    .contentType("application/json")
                    .body(request)
                    .post("/api/v1/decisions/quitus-refund")
                    .then()
                    .statusCode(201);
        }

        as("analyst")
                .get(VERSIONS + "/" + lastApproved() + "/report")
                .then()
                .statusCode(200)
                .body("report.recentRequests", greaterThanOrEqualTo(50))
                .body("report.findings.findAll { it.kind == 'RARELY_SENT' }", not(empty()))
                .body("report.findings.find { it.kind == 'RARELY_SENT' }.sentence", containsString("0,0 %"));
    }

    @Test
    void theReportComesInTheWorkbookToo() throws IOException {
        int number = upload(edited("Base légale", "art. 12"), "?base=" + lastApproved())
                .statusCode(201)
                .extract()
                .path("number");
        byte[] file = as("analyst")
                .get(VERSIONS + "/" + number + "/report?format=xlsx")
                .then()
                .statusCode(200)
                .contentType(Workbooks.XLSX)
                .extract()
                .asByteArray();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Remarques relevées par Barème");
        }
        upload(file, "?base=" + number).statusCode(201).body("sha256", equalTo(sha256(number)));
        refused(
                as("analyst")
                        .get(VERSIONS + "/" + number + "/report?format=pdf")
                        .then(),
                400,
                "invalid-request");
    }

    @Test
    void aCorrectedDraftGoesBackToTheVersionItsFirstDraftStartedFrom() {
        int first = drafted("art. 6 quater", lastApproved());
        int corrected = drafted("art. 6 quinquies", first);

        step("analyst", corrected, Map.of("action", "submit")).statusCode(200);
    }

    @Test
    void aVersionWhoseCasesFailCannotBeSubmitted() {
        int number = upload(edited("Valeur", "7,50"), "?base=" + lastApproved())
                .statusCode(201)
                .extract()
                .path("number");

        refused(step("analyst", number, Map.of("action", "submit")), 409, "cases-fail")
                .body("detail", containsString(" en écart, à corriger avant de soumettre : "))
                .body("detail", containsString("cas M36 : "));
    }

    @Test
    void aWorkbookWithMistakesIsToldThemAllByCellAndKeepsNothing() {
        int before = as("analyst").get(VERSIONS).then().extract().path("versions.size()");

        refused(upload(edited("Valeur", "huit euros"), "?base=1"), 422, "faulty-workbook")
                .body("errors.sheet", hasItem("Paramètres"))
                .body("errors.cell", hasItem(containsString("B")))
                .body("errors.detail", hasItem(containsString("huit euros")));
        refused(upload("pas un classeur".getBytes(StandardCharsets.UTF_8), "?base=1"), 422, "faulty-workbook")
                .body("detail", containsString("a une erreur ;"));
        refused(
                        as("analyst")
                                .contentType("text/plain")
                                .body("pas un classeur")
                                .post(VERSIONS + "?base=1")
                                .then(),
                        415,
                        "unsupported-media-type")
                .body("detail", containsString("application/octet-stream pour un classeur"));
        as("analyst").get(VERSIONS).then().body("versions.size()", equalTo(before));
    }

    @Test
    void anUploadSaysFromWhichVersionItStarts() {
        refused(upload(workbook("art. 7"), ""), 404, "unknown-version").body("detail", containsString("base="));
        refused(upload(workbook("art. 7"), "?base=99999"), 404, "unknown-version");
        refused(upload(workbook("art. 7"), "?base=-1"), 400, "invalid-request");
    }

    @Test
    void aPastDateNeedsAReasonAndShows() {
        LocalDate past = LocalDate.of(2010, 1, 1);
        int number = submitted("art. 8");
        refused(step("approver", number, approval(number, past)), 400, "needs-reason");
        Map<String, Object> withReason = new HashMap<>(approval(number, past));
        withReason.put("comment", "Conseil d'État, 3 mars");
        step("approver", number, withReason).statusCode(200).body("retroactive", equalTo(true));
        refused(step("approver", number, Map.of("action", "withdraw")), 409, "in-force");
    }

    @Test
    void whatDoesNotApplyYetCanBeWithdrawnAndWhatWasApprovedRestored() {
        int kept = approved("art. 9", FAR.plusYears(4));
        int wrong = approved("art. 9 bis", FAR.plusYears(4));
        assertThat(inForce(FAR.plusYears(4))).isEqualTo(wrong);
        step("approver", wrong, Map.of("action", "withdraw", "comment", "erreur"))
                .statusCode(200);
        assertThat(inForce(FAR.plusYears(4))).isEqualTo(kept);

        int worse = approved("art. 9 ter", FAR.plusYears(4));
        int restored = step(
                        OfficeTestAccounts.COLLEAGUE,
                        kept,
                        Map.of(
                                "action",
                                "restore",
                                "sha256",
                                sha256(kept),
                                "effectiveFrom",
                                FAR.plusYears(4).toString(),
                                "comment",
                                "retour"))
                .statusCode(201)
                .extract()
                .path("number");
        assertThat(restored).isGreaterThan(worse);
        assertThat(inForce(FAR.plusYears(4))).isEqualTo(restored);
        assertThat(sha256(restored)).isEqualTo(sha256(kept));
        int draft = drafted("art. 9 quater", lastApproved());
        refused(
                step(
                        "approver",
                        draft,
                        Map.of("action", "restore", "sha256", sha256(draft), "comment", "jamais approuvée")),
                403,
                "never-approved");
    }

    @Test
    void anApproverWhoLosesTheRightTakesHisApprovalsThatDoNotApplyYetWithHim() {
        int number = submitted("art. 10");
        step(OfficeTestAccounts.COLLEAGUE, number, approval(number, FAR.plusYears(5)))
                .statusCode(200);
        assertThat(inForce(FAR.plusYears(5))).isEqualTo(number);

        as("admin")
                .contentType("application/json")
                .body(Map.of("person", "M0009", "comment", "changement de poste"))
                .post("/api/v1/rule-sets/quitus-refund/suspensions")
                .then()
                .statusCode(200)
                .body("versions.number", hasItem(number));

        assertThat(inForce(FAR.plusYears(5))).isNotEqualTo(number);
        step("approver", number, approval(number, FAR.plusYears(5))).statusCode(200);
        assertThat(inForce(FAR.plusYears(5))).isEqualTo(number);
    }

    @Test
    void aStepIsTakenOnceHoweverManyAskForIt() {
        int number = submitted("art. 11");
        Map<String, Object> approval = approval(number, FAR.plusYears(6));

        List<Integer> statuses = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> step(i % 2 == 0 ? "approver" : OfficeTestAccounts.COLLEAGUE, number, approval)
                        .extract()
                        .statusCode())
                .toList();

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).filteredOn(status -> status != 200).allMatch(status -> status == 409 || status == 503);
        as("auditor")
                .get(VERSIONS + "/" + number)
                .then()
                .body("version.life.action", equalTo(List.of("upload", "submit", "approve")));
    }

    @Test
    void callersHaveNothingToDoHereAndAnalystsApproveNothing() {
        refused(as("caller").get(VERSIONS).then(), 403, "forbidden");
        int number = submitted("art. 12");
        refused(step("approver", number, Map.of("action", "submit")), 403, "forbidden");
        refused(step("auditor", number, Map.of("action", "withdraw")), 403, "forbidden");
        refused(step("approver", number, Map.of("action", "fly")), 400, "invalid-request");
        refused(step("approver", number, Map.of("action", "reject", "state", "APPROVED")), 400, "invalid-request");
        refused(step("approver", number, Map.of("action", "reject")), 400, "needs-reason");
        refused(step("analyst", 99_999, Map.of("action", "withdraw")), 404, "unknown-version");
        step("analyst", number, Map.of("action", "withdraw")).statusCode(200);
        refused(step("analyst", number, Map.of("action", "withdraw")), 409, "wrong-state");
    }

    @Test
    void theReportSaysWhatTheCasesCover() {
        int number = drafted("art. 13", lastApproved());

        as("approver")
                .get(VERSIONS + "/" + number + "/report")
                .then()
                .statusCode(200)
                .body("sha256", equalTo(sha256(number)))
                .body("report.summary", containsString("lignes lues"))
                .body("report.cases.size()", equalTo(SHIPPED.rules().cases().size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void aVersionAskedInEitherFormatReadsBackToTheSameContent(String format) {
        byte[] rewritten = as("analyst")
                .get(VERSIONS + "/1/workbook?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        upload(rewritten, "?base=1&fileName=copie." + format).statusCode(201).body("sha256", equalTo(sha256(1)));
        refused(as("analyst").get(VERSIONS + "/1/workbook?format=pdf").then(), 400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void theTemplateCanBeReadBack(String format) {
        byte[] template = as("analyst")
                .get("/api/v1/rule-sets/quitus-refund/template?format=" + format)
                .then()
                .statusCode(200)
                .header("content-disposition", containsString("quitus-refund-modele." + format))
                .extract()
                .asByteArray();
        upload(template, "?base=1").statusCode(201);
    }

    @Test
    void theDifferenceOfTwoVersionsIsToldByCell() {
        int number = drafted("art. 14", lastApproved());

        as("approver")
                .get(VERSIONS + "/1/diff/" + number)
                .then()
                .statusCode(200)
                .body("differences.sentence", hasItem(containsString("art. 14")));
        byte[] annotated = as("approver")
                .get(VERSIONS + "/1/diff/" + number + "?format=xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        upload(annotated, "?base=1").statusCode(201).body("sha256", equalTo(sha256(number)));
    }

    @Test
    void aFaultyWorkbookComesBackAnnotatedWhenAskedFor() throws IOException {
        byte[] annotated = upload(edited("Valeur", "huit euros"), "?base=1&annotated=true")
                .statusCode(422)
                .contentType(Workbooks.XLSX)
                .extract()
                .asByteArray();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(annotated))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Erreurs");
        }
    }
}

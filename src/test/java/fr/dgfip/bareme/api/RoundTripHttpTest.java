package fr.dgfip.bareme.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever program edited a workbook and whichever format it was saved in, the same content has the same hash. The files
 * named after LibreOffice were made with {@code edit.bas}, which lies beside them.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RoundTripHttpTest {
    private static final Path FILES = Path.of("src", "test", "resources", "workbooks", "round-trip");
    private static final String TYPE = "annex-tax-reminder";
    private static final String RULE_SETS = "/api/v1/rule-sets/";
    private static final int FIRST_ROW = 4;

    private static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, account);
    }

    private static String hashOfUpload(String type, byte[] workbook) {
        return as("analyst")
                .contentType("application/octet-stream")
                .body(workbook)
                .post(RULE_SETS + type + "/versions?base=1")
                .then()
                .statusCode(201)
                .extract()
                .path("sha256");
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(FILES.resolve(name));
    }

    /** The edit of {@code edit.bas}. */
    private static byte[] editedWithPoi() throws IOException {
        try (InputStream in = Files.newInputStream(FILES.resolve("downloaded.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet thresholds = workbook.getSheet("Seuils");
            XSSFRow first = thresholds.getRow(FIRST_ROW);
            first.getCell(2).setCellValue("≤ 98");
            first.getCell(10).setCellValue("CIBS, art. L421-132-3");
            int last = FIRST_ROW;
            while (thresholds.getRow(last + 1) != null
                    && !thresholds
                            .getRow(last + 1)
                            .getCell(0)
                            .getStringCellValue()
                            .isEmpty()) {
                last++;
            }
            XSSFRow added = thresholds.createRow(last + 1);
            added.copyRowFrom(first, new CellCopyPolicy());
            added.getCell(0).setCellValue("SE99");
            added.getCell(2).setCellValue("de 120 à 130");
            workbook.getSheet("Paramètres").getRow(1).getCell(1).setCellValue(16);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void theSameEditHasTheSameHashWhicheverProgramMadeIt() throws IOException {
        String poi = hashOfUpload(TYPE, editedWithPoi());

        assertThat(hashOfUpload(TYPE, file("edited-in-libreoffice.xlsx"))).isEqualTo(poi);
        assertThat(hashOfUpload(TYPE, file("edited-in-libreoffice.ods"))).isEqualTo(poi);
        assertThat(hashOfUpload(TYPE, file("downloaded.xlsx"))).isNotEqualTo(poi);
    }

    /** So formatting, the order of columns and comments are as their office left them. */
    @ParameterizedTest
    @ValueSource(strings = {"edited-in-libreoffice.xlsx", "edited-in-libreoffice.ods"})
    void aWorkbookIsGivenBackAsItWasUploaded(String name) throws IOException {
        int number = as("analyst")
                .contentType("application/octet-stream")
                .body(file(name))
                .post(RULE_SETS + TYPE + "/versions?base=1&fileName=" + name)
                .then()
                .statusCode(201)
                .extract()
                .path("number");

        assertThat(download(TYPE + "/versions/" + number + "/workbook")).isEqualTo(file(name));
    }

    private static byte[] download(String path) {
        return as("analyst")
                .get(RULE_SETS + path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void everyShippedWorkbookAndTemplateReadsBackInBothFormats() {
        List<String> types = as("analyst").get(RULE_SETS).then().extract().path("ruleSets.type");
        assertThat(types).isNotEmpty().allSatisfy(type -> {
            String shipped = as("analyst")
                    .get(RULE_SETS + type + "/versions/1")
                    .then()
                    .extract()
                    .path("version.sha256");
            assertThat(hashOfUpload(type, download(type + "/versions/1/workbook?format=xlsx")))
                    .isEqualTo(shipped);
            assertThat(hashOfUpload(type, download(type + "/versions/1/workbook?format=ods")))
                    .isEqualTo(shipped);
            assertThat(hashOfUpload(type, download(type + "/template?format=ods")))
                    .isEqualTo(hashOfUpload(type, download(type + "/template")));
        });
    }
}

package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are refused before anything is read from them. */
class SafetyTest {
    private static final String SHEET = "xl/worksheets/sheet2.xml";

    private static void assertRefused(byte[] file, ProblemCode code) {
        assertThat(Edited.problems(file)).extracting(CellProblem::code).contains(code);
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThat(Edited.sentences(new byte[0]))
                .containsExactly("Classeur : le fichier est vide ; déposez de nouveau le classeur.");
        assertRefused("<html>".getBytes(StandardCharsets.UTF_8), ProblemCode.NOT_A_WORKBOOK);
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, ProblemCode.NOT_A_WORKBOOK);
        assertRefused(Edited.zip(Map.of("content.xml", new byte[0])), ProblemCode.NOT_A_WORKBOOK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xl/vbaProject.bin|il contient des macros : enregistrez-le au format « Classeur Excel (.xlsx) », sans macro",
                "xl/externalLinks/externalLink1.xml|il est lié à un autre classeur : rompez les liaisons (Données > Modifier"
                        + " les liens)",
                "xl/connections.xml|il contient une connexion à des données : supprimez-la (Données > Requêtes et"
                        + " connexions)",
                "xl/embeddings/oleObject1.bin|il contient un document incorporé : supprimez cet objet de la feuille",
                "xl/activeX/activeX1.xml|il contient un contrôle ActiveX : supprimez ce contrôle de la feuille",
                "customXml/item1.xml|il contient des données XML : Fichier > Informations > Inspecter le document, puis"
                        + " supprimez-les",
                "xl/media/image1.png|il contient une image : supprimez-la de la feuille",
                "xl/unknown.xml|copiez les feuilles dans un classeur neuf"
            })
    void refusesPartsOfNoPlainWorkbook(String name, String advice) {
        assertThat(Edited.sentences(Edited.withPart(name, "<a/>")))
                .containsExactly(
                        "Classeur : « " + name + " » n'a pas sa place dans un classeur de barème ; " + advice + ".");
    }

    @Test
    @DisplayName("T9 links out of the file, but not hyperlinks")
    void refusesLinksOutOfTheFileButNotHyperlinks() {
        String link = "<Relationship Id=\"rIdX\" Type=\"http://x/relationships/externalLinkPath\""
                + " Target=\"file:///secret.xlsx\" TargetMode=\"External\"/></Relationships>";
        assertThat(Edited.sentences(Edited.withPartChanged(
                        "xl/_rels/workbook.xml.rels", text -> text.replace("</Relationships>", link))))
                .containsExactly(
                        "Classeur : « file:///secret.xlsx » est un lien vers l'extérieur du classeur ; supprimez ce"
                                + " lien ou collez la valeur.");
        byte[] withHyperlink = Edited.inSpreadsheet(workbook -> {
            XSSFHyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            hyperlink.setAddress("https://www.legifrance.gouv.fr/");
            Edited.cell(workbook.getSheet(Edited.GRID), "N5").setHyperlink(hyperlink);
        });
        assertThat(Edited.sentences(withHyperlink)).isEmpty();
    }

    private static byte[] withRows(String rows) {
        return Edited.withPartChanged(SHEET, text -> text.replace("</sheetData>", rows + "</sheetData>"));
    }

    @Test
    @DisplayName("T12 flood of styles")
    void refusesTooManyStyles() {
        String styles = "<xf numFmtId=\"0\"/>".repeat(Limits.STYLES + 1);
        assertRefused(
                Edited.withPartChanged("xl/styles.xml", text -> text.replace("</cellXfs>", styles + "</cellXfs>")),
                ProblemCode.TOO_MANY_CELLS);
    }

    @Test
    @DisplayName("T12 floods of cells")
    void refusesTooManyCells() {
        String row = "<row>" + "<c><v>1</v></c>".repeat(200) + "</row>";
        assertRefused(withRows(row.repeat(1000)), ProblemCode.TOO_MANY_CELLS);
    }

    @Test
    @DisplayName("T12 floods of texts and merged cells")
    void refusesFloodsOfTextsAndMerges() {
        String strings = "<si><t>a</t></si>".repeat(Limits.SHARED_STRINGS + 1);
        assertRefused(
                Edited.withPartChanged("xl/sharedStrings.xml", text -> text.replace("</sst>", strings + "</sst>")),
                ProblemCode.TOO_MANY_TEXTS);
        String longText = "<si><t>" + "a".repeat(Limits.TEXT_LENGTH + 1) + "</t></si>";
        assertRefused(
                Edited.withPartChanged("xl/sharedStrings.xml", text -> text.replace("</sst>", longText + "</sst>")),
                ProblemCode.TEXT_TOO_LONG);
        String merges = "<mergeCells>" + "<mergeCell ref=\"A1:B1\"/>".repeat(Limits.MERGES + 1) + "</mergeCells>";
        assertRefused(
                Edited.withPartChanged(SHEET, text -> text.replace("</sheetData>", "</sheetData>" + merges)),
                ProblemCode.TOO_MANY_MERGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "NaN", "1e2147483647"})
    void survivesAbsurdNumbers(String number) {
        assertThat(Edited.problems(withRows("<row r=\"9\"><c r=\"B9\"><v>" + number + "</v></c></row>")))
                .isNotEmpty();
    }

    @Test
    void textsThatLookLikeFormulasStayTexts() {
        Edited.inSpreadsheet(workbook -> {
            XSSFSheet sheet = workbook.getSheet(Edited.GRID);
            assertThat(Edited.cell(sheet, "L5").getStringCellValue()).isEqualTo("=Message n° 1");
            assertThat(Edited.cell(sheet, "L5").getCellStyle().getQuotePrefixed())
                    .isTrue();
        });
    }
}

package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are refused before anything is read from them. */
class SafetyTest {
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final String DOCTYPE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "docProps/core.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                SHEET,
                "xl/worksheets/_rels/sheet2.xml.rels"
            })
    void refusesDoctypesInEveryPart(String name) {
        String changed = new String(Edited.parts(Edited.original()).get(name), StandardCharsets.UTF_8)
                .replaceFirst("<(?=[A-Za-z])", DOCTYPE + "<");
        assertRefused(Edited.withPart(name, changed), ProblemCode.REFUSED_XML);
        Map<String, byte[]> wide = Edited.parts(Edited.original());
        String header = changed.replaceFirst("^<\\?xml[^>]*\\?>", "");
        wide.put(name, ("\uFEFF" + header).getBytes(StandardCharsets.UTF_16BE));
        assertRefused(Edited.zip(wide), ProblemCode.REFUSED_XML);
    }

    @Test
    void refusesActiveContentUnderAPlainName() {
        assertRefused(
                Edited.withPartChanged(
                        "[Content_Types].xml",
                        text -> text.replace("spreadsheetml.sheet.main+xml", "sheet.macroEnabled.main+xml")),
                ProblemCode.REFUSED_PART);
    }

    @Test
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

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "/xl/a.xml", "xl\\a.xml", "C:/a.xml", "XL/WORKBOOK.XML"})
    void refusesAbnormalNames(String name) {
        assertRefused(Edited.withPart(name, "<a/>"), ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void refusesArchivesThatShowDifferentContentToDifferentReaders() {
        byte[] file = Edited.original();
        byte[] prefixed = new byte[file.length + 4];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, prefixed, 0, 4);
        System.arraycopy(file, 0, prefixed, 4, file.length);
        assertRefused(prefixed, ProblemCode.SUSPECT_ARCHIVE);
        byte[] other = Edited.withText(Edited.GRID, "B7", "> 5");
        byte[] two = Arrays.copyOf(file, file.length + other.length);
        System.arraycopy(other, 0, two, file.length, other.length);
        assertRefused(two, ProblemCode.SUSPECT_ARCHIVE);
    }

    @Test
    void refusesFilesThatAreTooLargeOrGrowTooLarge() {
        assertRefused(new byte[Limits.FILE_BYTES + 1], ProblemCode.FILE_TOO_LARGE);
        Map<String, byte[]> bomb = Edited.parts(Edited.original());
        bomb.put("xl/theme/theme1.xml", new byte[Limits.INFLATED_BYTES]);
        assertRefused(Edited.zip(bomb), ProblemCode.FILE_TOO_LARGE);
        Map<String, byte[]> many = new LinkedHashMap<>(Edited.parts(Edited.original()));
        for (int i = 0; i < Limits.PARTS; i++) {
            many.put("xl/theme/theme" + i + ".xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(Edited.zip(many), ProblemCode.SUSPECT_ARCHIVE);
    }

    private static byte[] withRows(String rows) {
        return Edited.withPartChanged(SHEET, text -> text.replace("</sheetData>", rows + "</sheetData>"));
    }

    @Test
    void refusesTooManyCells() {
        String row = "<row>" + "<c><v>1</v></c>".repeat(200) + "</row>";
        assertRefused(withRows(row.repeat(1000)), ProblemCode.TOO_MANY_CELLS);
    }

    @Test
    void refusesCellsFarAway() {
        assertThat(Edited.sentences(withRows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")))
                .containsExactly(
                        "Classeur : une cellule est remplie en ligne 1048576, colonne 16384 : une feuille va au"
                                + " plus jusqu'à la ligne 20 000 et la colonne 200 ; effacez cette cellule ou rapprochez-la de la"
                                + " grille.");
    }

    @Test
    void refusesACellGivenTwice() {
        assertRefused(withRows("<row r=\"7\"><c r=\"A7\"><v>1</v></c></row>"), ProblemCode.DUPLICATE_CELL);
    }

    @Test
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

    /** One seed: the same thousand files in every run. */
    @Test
    void damagedFilesAreReadOrRefusedNeverMore() {
        Random random = new Random(20_220_801);
        byte[] file = Edited.original();
        for (int i = 0; i < 1000; i++) {
            byte[] damaged = Arrays.copyOf(file, random.nextInt(10) == 0 ? random.nextInt(file.length) : file.length);
            for (int flips = random.nextInt(4); flips >= 0 && damaged.length > 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(WorkbookReader.read(damaged, Fixture.VOCABULARY)).isNotNull();
        }
    }
}

package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of LibreOffice that are refused before anything is read from them, and what they may hold. */
@DisplayName("T8 to T13 in .ods files")
class OdsSafetyTest {
    private static final String LINK = " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"";
    private static final String MILLION = "1048576";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertUnchanged(byte[] file) {
        Fixture.assertSame(Fixture.readable(WorkbookReader.read(file, Fixture.VOCABULARY)), Fixture.ruleSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Basic/Standard/Module1.xml|il contient des macros : supprimez-les (Outils > Macros > Gérer les macros)",
                "Scripts/python/a.py|il contient des macros : supprimez-les (Outils > Macros > Gérer les macros)",
                "Dialogs/Standard/a.xml|il contient des macros : supprimez-les (Outils > Macros > Gérer les macros)",
                "Object 1/content.xml|il contient un graphique ou un document incorporé : supprimez cet objet de la"
                        + " feuille",
                "Pictures/a.png|il contient une image : supprimez-la de la feuille",
                "META-INF/documentsignatures.xml|il porte une signature numérique : supprimez-la (Fichier > Signatures"
                        + " numériques)",
                "Configurations2/accelerator/current.xml|copiez les feuilles dans un classeur neuf",
                "xl/workbook.xml|copiez les feuilles dans un classeur neuf",
                "unknown.xml|copiez les feuilles dans un classeur neuf"
            })
    void refusesPartsOfNoPlainWorkbook(String name, String advice) {
        assertThat(Edited.sentences(EditedOds.withPart(name, utf8("<a/>"))))
                .containsExactly(
                        "Classeur : « " + name + " » n'a pas sa place dans un classeur de barème ; " + advice + ".");
    }

    @Test
    void readsWhatLibreOfficePutsBesideTheContent() {
        Map<String, byte[]> parts = new LinkedHashMap<>(Edited.parts(EditedOds.original()));
        parts.put("Configurations2/toolbar/", new byte[0]);
        parts.put("Configurations2/accelerator/current.xml", new byte[0]);
        parts.put("Thumbnails/thumbnail.png", new byte[] {1, 2});
        parts.put("manifest.rdf", utf8("<a/>"));
        assertUnchanged(Edited.zip(parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"content.xml", "styles.xml", "settings.xml", "meta.xml", "manifest.rdf", "META-INF/manifest.xml"
            })
    void refusesDeclarationsOfTypesInEveryPart(String part) {
        String xml = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>";
        Refusals.assertRefused(EditedOds.withPart(part, utf8(xml)), ProblemCode.REFUSED_XML);
        Refusals.assertRefused(
                EditedOds.withPart(part, ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16BE)),
                ProblemCode.REFUSED_XML);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<office:script xmlns:script='urn:oasis:names:tc:opendocument:xmlns:script:1.0'/>|REFUSED_PART",
                "<office:event-listeners/>|REFUSED_PART",
                "<table:content-validations><table:content-validation><table:error-macro/></table:content-validation>"
                        + "</table:content-validations>|REFUSED_PART",
                "<draw:frame xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'/>|REFUSED_PART",
                "<form:form xmlns:form='urn:oasis:names:tc:opendocument:xmlns:form:1.0'/>|REFUSED_PART",
                "<table:data-pilot-tables><table:data-pilot-table/></table:data-pilot-tables>|REFUSED_PART",
                "<table:tracked-changes/>|REFUSED_PART",
                "<table:scenario/>|REFUSED_PART",
                "<table:table-source/>|EXTERNAL_LINK",
                "<table:dde-links><table:dde-link/></table:dde-links>|EXTERNAL_LINK",
                "<office:dde-source/>|EXTERNAL_LINK",
                "<table:database-ranges><table:database-range><table:database-source-sql/></table:database-range>"
                        + "</table:database-ranges>|EXTERNAL_LINK",
                "<table:cell-range-source/>|EXTERNAL_LINK",
                "<a xmlns:x='http://www.w3.org/1999/xlink' x:href='file:///S:/taux.ods'/>|EXTERNAL_LINK",
                "<a xmlns:x='http://www.w3.org/1999/xlink' x:href='../taux.ods'/>|EXTERNAL_LINK"
            })
    void refusesWhatRunsDrawsOrFetches(String element, ProblemCode code) {
        for (String end : new String[] {"</office:spreadsheet>", "</table:table>"}) {
            Refusals.assertRefused(EditedOds.withContent(text -> text.replace(end, element + end)), code);
        }
    }

    @Test
    void refusesLinksInStyles() {
        Refusals.assertRefused(
                EditedOds.withPartChanged(
                        EditedOds.STYLES,
                        text -> text.replaceFirst(
                                "<style:text-properties", "<style:background-image" + LINK + "http://x/\"/>$0")),
                ProblemCode.EXTERNAL_LINK);
    }

    @Test
    void refusesEncryptedParts() {
        assertThat(Edited.sentences(EditedOds.withPartChanged(
                        "META-INF/manifest.xml",
                        text -> text.replaceFirst(
                                "</manifest:manifest>", "<manifest:encryption-data/></manifest:manifest>"))))
                .singleElement()
                .asString()
                .startsWith("Classeur : le fichier est protégé par un mot de passe ;");
    }

    @Test
    void hyperlinksCommentsAndFiltersChangeNothing() {
        assertUnchanged(EditedOds.withContent(text -> text.replaceAll(
                        "<text:p>(CGI, art. 1)</text:p>",
                        "<office:annotation><text:p>" + "a".repeat(Limits.TEXT_LENGTH + 1) + "</text:p>"
                                + "</office:annotation><text:p><text:a" + LINK
                                + "https://www.legifrance.gouv.fr/\"><text:span>$1</text:span></text:a></text:p>")
                .replace(
                        "</office:spreadsheet>",
                        "<table:database-ranges><table:database-range table:name=\"a\"><table:filter/>"
                                + "</table:database-range></table:database-ranges></office:spreadsheet>")));
    }

    @Test
    void emptyRowsAndCellsMayBeRepeatedAMillionTimes() {
        assertUnchanged(EditedOds.belowGrid("<table:table-row table:number-rows-repeated=\"" + MILLION + "\">"
                + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"));
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text
                + "</text:p></table:table-cell>";
    }

    @Test
    void contentRepeatedAMillionTimesIsRefused() {
        Refusals.assertRefused(
                EditedOds.belowGrid("<table:table-row table:number-rows-repeated=\"" + MILLION + "\">" + cell("", "a")
                        + "</table:table-row>"),
                ProblemCode.CELL_OUT_OF_BOUNDS);
        Refusals.assertRefused(
                EditedOds.belowGrid("<table:table-row>" + cell("table:number-columns-repeated=\"201\"", "a")
                        + "</table:table-row>"),
                ProblemCode.CELL_OUT_OF_BOUNDS);
        Refusals.assertRefused(
                EditedOds.belowGrid("<table:table-row table:number-rows-repeated=\"1100\">"
                        + cell("table:number-columns-repeated=\"199\"", "a") + "</table:table-row>"),
                ProblemCode.TOO_MANY_CELLS);
    }

    @Test
    void cellsFarAwayAreRefused() {
        Refusals.assertRefused(
                EditedOds.belowGrid("<table:table-row table:number-rows-repeated=\"20000\"/><table:table-row>"
                        + cell("", "a") + "</table:table-row>"),
                ProblemCode.CELL_OUT_OF_BOUNDS);
        Refusals.assertRefused(
                EditedOds.belowGrid("<table:table-row><table:table-cell table:number-columns-repeated=\"16383\"/>"
                        + cell("", "a") + "</table:table-row>"),
                ProblemCode.CELL_OUT_OF_BOUNDS);
    }

    @Test
    void floodsAreRefused() {
        Refusals.assertRefused(
                EditedOds.belowGrid(
                        "<table:table-row>" + "<table:table-cell/>".repeat(Limits.CELLS + 1) + "</table:table-row>"),
                ProblemCode.TOO_MANY_CELLS);
        Refusals.assertRefused(
                EditedOds.belowGrid("<table:table-column/>".repeat(Limits.COLUMN_ELEMENTS + 1)),
                ProblemCode.TOO_MANY_CELLS);
        Refusals.assertRefused(
                EditedOds.belowGrid("<table:table-row/>".repeat(Limits.SHEET_ROW_ELEMENTS + 1)),
                ProblemCode.TOO_MANY_CELLS);
        Refusals.assertRefused(
                EditedOds.withContent(text -> text.replace(
                        "</office:spreadsheet>",
                        "<table:table table:name=\"a\"/>".repeat(Limits.SHEETS) + "</office:spreadsheet>")),
                ProblemCode.TOO_MANY_CELLS);
        Refusals.assertRefused(
                EditedOds.belowGrid("<table:table-row table:number-rows-repeated=\"2000\">"
                        + "<table:table-cell table:number-columns-spanned=\"2\"/></table:table-row>"),
                ProblemCode.TOO_MANY_MERGES);
        for (String part : new String[] {EditedOds.CONTENT, EditedOds.STYLES}) {
            Refusals.assertRefused(
                    EditedOds.withPartChanged(
                            part,
                            text -> text.replaceFirst(
                                    "<office:automatic-styles>",
                                    "$0" + "<style:style style:family=\"text\"/>".repeat(Limits.STYLES + 1))),
                    ProblemCode.TOO_MANY_CELLS);
        }
    }

    @Test
    void longTextsAreRefusedHoweverTheyAreWritten() {
        String half = "a".repeat(Limits.TEXT_LENGTH / 2 + 1);
        for (String text : new String[] {
            half + half,
            half + "</text:p><text:p>" + half,
            "<text:span>" + half + "</text:span>" + half,
            "<text:s text:c=\"2147483647\"/>",
            "<text:s text:c=\"-2147483648\"/>" + half + half
        }) {
            Refusals.assertRefused(
                    EditedOds.belowGrid("<table:table-row>" + cell("", text) + "</table:table-row>"),
                    ProblemCode.TEXT_TOO_LONG);
        }
        String row = "<table:table-row>" + cell("", "<text:s text:c=\"3999\"/>a") + "</table:table-row>";
        Refusals.assertRefused(
                EditedOds.belowGrid(row.repeat(Limits.TEXTS_LENGTH / 4000 + 1)), ProblemCode.TOO_MANY_TEXTS);
    }

    @Test
    void whatSaysOtherwiseWhatItIsIsNoWorkbook() {
        Map<String, byte[]> parts = new LinkedHashMap<>(Edited.parts(EditedOds.original()));
        byte[] type = parts.remove("mimetype");
        Refusals.assertRefused(Edited.zip(parts), ProblemCode.NOT_A_WORKBOOK);
        parts.put("mimetype", type);
        Refusals.assertRefused(Edited.zip(parts), ProblemCode.NOT_A_WORKBOOK);
        for (String other :
                new String[] {"application/vnd.oasis.opendocument.text", "", new String(type) + "-template"}) {
            Refusals.assertRefused(EditedOds.withPart("mimetype", utf8(other)), ProblemCode.NOT_A_WORKBOOK);
        }
    }

    @Test
    void filesWithoutTheirContentAreRefused() {
        Map<String, byte[]> parts = new LinkedHashMap<>(Edited.parts(EditedOds.original()));
        parts.remove("content.xml");
        Refusals.assertRefused(Edited.zip(parts), ProblemCode.REFUSED_XML);
    }
}

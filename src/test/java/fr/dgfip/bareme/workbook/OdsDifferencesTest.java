package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contents of .ods files that two programs could see differently. */
@DisplayName("T8 parser differences: .ods files")
class OdsDifferencesTest {
    private static final String PLAIN = "<number:number number:decimal-places=\"0\" number:min-integer-digits=\"1\"/>";

    private static void assertUnchanged(byte[] file) {
        Fixture.assertSame(Fixture.readable(WorkbookReader.read(file, Fixture.VOCABULARY)), Fixture.ruleSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office:value-type=\"float\"",
                "office:value=\"6000\"",
                "office:value-type=\"float\" office:value=\"6000\" office:string-value=\"7000\"",
                "office:value-type=\"float\" office:value=\"6000\" office:date-value=\"2022-08-01\"",
                "office:value-type=\"string\" office:string-value=\"7000\"",
                "office:value-type=\"number\" office:value=\"6000\"",
                "office:value-type=\"time\" office:time-value=\"noon\"",
                "office:value-type=\"float\" office:value=\"6000\" table:number-columns-repeated=\"0\"",
                "office:value-type=\"float\" office:value=\"6000\" table:number-columns-repeated=\"-1\"",
                "office:value-type=\"float\" office:value=\"6000\" table:number-columns-spanned=\"x\""
            })
    void cellsThatSayTwoThingsOrNoneAreRefused(String value) {
        Refusals.assertRefused(EditedOds.withNumber(value), ProblemCode.REFUSED_XML);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text:p>CGI, art. 1</text:p>|<text:p><text:date>CGI, art. 1</text:date></text:p>",
                "<text:p>CGI, art. 1</text:p>|<text:h>CGI, art. 1</text:h>",
                "<text:p>CGI, art. 1</text:p>|<table:table/>",
                "<table:table-row|<table:table-cell/><table:table-row",
                "</table:table-row>|<table:table-row/></table:table-row>",
                "<office:body>|<office:body/><office:body>",
                "<office:automatic-styles>|<office:automatic-styles><table:table/>",
                "</office:document-content>|<office:automatic-styles/></office:document-content>",
                "</office:spreadsheet>|<table:named-expressions><table:table/></table:named-expressions>"
                        + "</office:spreadsheet>"
            })
    void partsOfTheGridOutOfPlaceAreRefused(String found, String instead) {
        Refusals.assertRefused(EditedOds.withContent(text -> text.replace(found, instead)), ProblemCode.REFUSED_XML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style:style style:name=\"ce1\" style:family=\"table-cell\"/>",
                "<number:number-style style:name=\"N0\"/>"
            })
    void twoStylesOfOneNameAreRefused(String style) {
        Refusals.assertRefused(
                EditedOds.withContent(
                        text -> text.replace("</office:automatic-styles>", style + "</office:automatic-styles>")),
                ProblemCode.REFUSED_XML);
    }

    @Test
    void aNumberInAStyleThatIsNotThereIsRefused() {
        Refusals.assertRefused(
                EditedOds.styled("", "office:value-type=\"float\" office:value=\"6000\""), ProblemCode.NUMBER_FORMAT);
    }

    @Test
    void aStyleAmongItsOwnParentsIsRefused() {
        Refusals.assertRefused(
                EditedOds.withPartChanged(
                        EditedOds.STYLES,
                        text -> text.replace(
                                "style:name=\"Default\" style:family",
                                "style:name=\"Default\"" + " style:parent-style-name=\"Default\" style:family")),
                ProblemCode.REFUSED_XML);
    }

    @Test
    void aCellThatTakesItsStyleOfItsRowOrOfItsColumnIsRefused() {
        UnaryOperator<String> unstyled = text ->
                text.replaceFirst("<table:table-cell [^>]*(office:value-type=\"float\")", "<table:table-cell $1");
        assertThat(Edited.problems(EditedOds.withContent(unstyled)))
                .extracting(CellProblem::code)
                .doesNotContain(ProblemCode.REFUSED_XML);
        Refusals.assertRefused(
                EditedOds.withContent(text -> unstyled.apply(text)
                        .replace("<table:table-row ", "<table:table-row table:default-cell-style-name=\"ce99\" ")),
                ProblemCode.REFUSED_XML);
    }

    /** LibreOffice shows such a cell in a format of its own choice. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date-style|<number:day/><number:month/><number:year/>|float|44774",
                "percentage-style|<number:number number:decimal-places='0'/><number:text>%</number:text>|float|0.5",
                "number-style|<number:number number:decimal-places='0'/>|percentage|6000",
                "number-style|<number:number number:decimal-places='0'/>|currency|6000",
                "boolean-style|<number:boolean/>|float|1"
            })
    void formatsOfAnotherKindThanTheValueAreRefused(String kind, String content, String type, String value) {
        Refusals.assertRefused(
                EditedOds.formatted(kind, content, "office:value-type=\"" + type + "\" office:value=\"" + value + "\""),
                ProblemCode.NUMBER_FORMAT);
    }

    @Test
    void aDayInAFormatOfNumbersIsRefused() {
        Refusals.assertRefused(
                EditedOds.formatted(
                        "number-style", PLAIN, "office:value-type=\"date\" office:date-value=\"2022-08-01\""),
                ProblemCode.NUMBER_FORMAT);
    }

    @Test
    void aCurrencyThatIsNotTheOneShownIsRefused() {
        Refusals.assertRefused(
                EditedOds.withContent(text -> text.replaceFirst("office:currency=\"EUR\"", "office:currency=\"USD\"")),
                ProblemCode.NUMBER_FORMAT);
    }

    @Test
    void namesCountInTheirNameSpaceWhateverTheirPrefix() {
        assertUnchanged(EditedOds.withContent(text -> text.replace("table:", "t:")
                .replace("xmlns:table", "xmlns:t")
                .replace("opendocument:xmlns:t:", "opendocument:xmlns:table:")));
        Refusals.assertRefused(
                EditedOds.withContent(text -> text.replace(
                        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"", "xmlns:table=\"urn:x\"")),
                ProblemCode.MISSING_SHEET);
    }

    @Test
    void spacesOfTheFileCountOnce() {
        assertUnchanged(EditedOds.withContent(text ->
                text.replace("<text:p>CGI, art. 1</text:p>", "\n <text:p>\n  CGI,\n\t art.<text:s/>1</text:p>\n ")));
    }
}

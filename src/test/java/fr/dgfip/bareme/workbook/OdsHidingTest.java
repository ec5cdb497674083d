package fr.dgfip.bareme.workbook;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is executed is what is shown, by .ods files too. */
@DisplayName("T4 and T7 hidden content in .ods files")
class OdsHidingTest {
    private static final String NUMBER = "office:value-type=\"float\" office:value=\"20000\"";
    private static final String ROWS = "(table:name=\"" + Edited.GRID + "\".*?)(<table:table-row.*?)(</table:table>)";
    private static final String COLUMNS =
            "(table:name=\"" + Edited.GRID + "\"[^>]*>)((?:<table:table-column[^>]*></table:table-column>)+)";

    private static byte[] replaced(String pattern, String instead) {
        return EditedOds.withContent(text -> text.replaceFirst("(?s)" + pattern, instead));
    }

    private static byte[] withStyle(String style, String pattern, String instead) {
        return EditedOds.withContent(
                text -> text.replace("<office:automatic-styles>", "<office:automatic-styles>" + style)
                        .replaceFirst("(?s)" + pattern, instead));
    }

    @ParameterizedTest
    @ValueSource(strings = {"collapse", "filter"})
    void hiddenRowsAndColumnsAreRefused(String visibility) {
        String hidden = " table:visibility=\"" + visibility + "\"";
        Refusals.assertRefused(replaced("<table:table-row ", "$0" + hidden + " "), ProblemCode.HIDDEN);
        Refusals.assertRefused(replaced("<table:table-column ", "$0" + hidden + " "), ProblemCode.HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0mm", "0.00cm", "-1in"})
    void rowsAndColumnsWithoutSizeAreRefused(String size) {
        for (String kind : new String[] {"row", "column"}) {
            String property = kind.equals("row") ? "row-height" : "column-width";
            String style = "<style:style style:name=\"flat\" style:family=\"table-" + kind + "\"><style:table-" + kind
                    + "-properties style:" + property + "=\"" + size + "\"/></style:style>";
            Refusals.assertRefused(
                    withStyle(
                            style,
                            "(<table:table-" + kind + " )table:style-name=\"[^\"]*\"",
                            "$1table:style-name=\"flat\""),
                    ProblemCode.HIDDEN);
        }
    }

    @Test
    void foldedGroupsAreRefused() {
        Refusals.assertRefused(
                replaced(ROWS, "$1<table:table-row-group table:display=\"false\">$2</table:table-row-group>$3"),
                ProblemCode.HIDDEN);
        Refusals.assertRefused(
                replaced(
                        COLUMNS,
                        "$1<table:table-column-group table:display=\"false\"><table:table-column-group>$2"
                                + "</table:table-column-group></table:table-column-group>"),
                ProblemCode.HIDDEN);
    }

    @Test
    void hiddenSheetsAreRefused() {
        Refusals.assertRefused(replaced("table:display=\"true\"", "table:display=\"false\""), ProblemCode.HIDDEN);
    }

    @Test
    void zerosShownAsNothingAreRefused() {
        Refusals.assertRefused(
                EditedOds.withPartChanged(
                        "settings.xml",
                        text -> text.replaceFirst(
                                "<config:config-item ",
                                "<config:config-item config:name=\"ShowZeroValues\" config:type=\"boolean\">false"
                                        + "</config:config-item>$0")),
                ProblemCode.HIDDEN);
    }

    @ParameterizedTest
    @CsvSource({
        "fo:color='#FFFFFF',fo:wrap-option='wrap'",
        "fo:color='#ffffff',fo:background-color='transparent'",
        "fo:color='#ededed',fo:background-color='#EDEDED'",
        "style:use-window-font-color='true',fo:background-color='#000000'"
    })
    void lettersOfTheColourOfTheirGroundAreRefused(String letters, String ground) {
        String properties = "<style:table-cell-properties " + ground + "/><style:text-properties " + letters + "/>";
        Refusals.assertRefused(
                EditedOds.styled(
                        "<style:style style:name=\"mine\" style:family=\"table-cell\">" + properties + "</style:style>",
                        "office:value-type=\"float\" office:value=\"6000\""),
                ProblemCode.HIDDEN);
        Refusals.assertRefused(
                EditedOds.withPartChanged(
                        EditedOds.STYLES,
                        text -> text.replaceFirst(
                                "(style:family=\"table-cell\">).*?(</style:style>)", "$1" + properties + "$2")),
                ProblemCode.HIDDEN);
        Refusals.assertRefused(
                EditedOds.withPartChanged(
                        EditedOds.STYLES,
                        text -> text.replaceFirst(
                                "<office:styles>",
                                "$0<style:default-style style:family=\"table-cell\">" + properties
                                        + "</style:default-style>")),
                ProblemCode.HIDDEN);
    }

    @Test
    void whatAMergedCellCoversIsRefused() {
        Refusals.assertRefused(
                replaced(
                        "(<table:table-cell )(table:style-name=\"[^\"]*\" office:value-type=\"float\")",
                        "$1table:number-rows-spanned=\"2\" $2"),
                ProblemCode.MERGED);
    }

    @Test
    void whatFormulasGiveIsRefused() {
        Refusals.assertRefused(
                EditedOds.withNumber("table:formula=\"of:=[.A1]*2\" office:value-type=\"float\" office:value=\"6000\""),
                ProblemCode.FORMULA);
        Refusals.assertRefused(EditedOds.withNumber("table:formula=\"of:=NOW()\""), ProblemCode.FORMULA);
        Refusals.assertRefused(
                EditedOds.withNumber("table:formula=\"of:=TRUE()\" office:value-type=\"float\" office:value=\"6000\""),
                ProblemCode.FORMULA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number-style|<number:number number:decimal-places='0' number:display-factor='1000'/>",
                "number-style|<number:number number:min-integer-digits='0' number:decimal-places='0'/>",
                "number-style|<number:number number:decimal-places='2' number:decimal-replacement='--'/>",
                "number-style|<number:text>5</number:text>",
                "number-style|",
                "number-style|<number:number/><number:text>000</number:text>",
                "number-style|<number:number number:decimal-places='2147483647'/>",
                "number-style|<number:number number:min-integer-digits='2147483647' number:decimal-places='0'/>",
                "number-style|<number:scientific-number number:decimal-places='2'/>",
                "number-style|<number:fraction number:denominator-value='10'/>",
                "number-style|<number:number/><style:map style:condition='value()&gt;1' style:apply-style-name='Mine'/>",
                "number-style|<number:number/><style:map style:condition='value()&gt;=0' style:apply-style-name='none'/>",
                "number-style|<number:unknown/>",
                "number-style|<number:number/><number:text>%</number:text>"
            })
    void formatsThatShowAnotherValueAreRefused(String kind, String content) {
        Refusals.assertRefused(
                EditedOds.formatted(kind, content == null ? "" : content, NUMBER), ProblemCode.NUMBER_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<number:month/><number:year/>",
                "<number:day-of-week number:style='long'/><number:year/>",
                "<number:day/><number:minutes/><number:year/>",
                "<number:day/><number:month/><number:year number:calendar='buddhist'/>",
                "<number:day/><number:month/><number:year/><number:era/>",
                "<number:quarter/><number:year/>"
            })
    void formatsThatHideAPartOfTheDayAreRefused(String content) {
        Refusals.assertRefused(
                EditedOds.formatted(
                        "date-style", content, "office:value-type=\"date\" office:date-value=\"2022-08-01\""),
                ProblemCode.NUMBER_FORMAT);
    }

    @Test
    void otherDigitsAreRefused() {
        Refusals.assertRefused(
                EditedOds.styled(
                        "<number:number-style style:name=\"Mine\" number:transliteration-format=\"١\">"
                                + "<number:number/></number:number-style>"
                                + "<style:style style:name=\"mine\" style:family=\"table-cell\""
                                + " style:data-style-name=\"Mine\"/>",
                        NUMBER),
                ProblemCode.NUMBER_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<calcext:condition xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'"
                        + " calcext:apply-style-name='Sous conditions'/>",
                "<calcext:icon-set xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'"
                        + " calcext:show-value='false'/>"
            })
    void conditionsThatChangeHowNumbersShowAreRefused(String condition) {
        byte[] file = EditedOds.withContent(text -> text.replace("</table:table>", condition + "</table:table>"));
        String style = "<number:number-style xmlns:number=\"" + Ods.NUMBER
                + "\" style:name=\"C\"><number:text>5</number:text></number:number-style>"
                + "<style:style style:name=\"C_1\" style:display-name=\"Sous conditions\" style:family=\"table-cell\""
                + " style:data-style-name=\"C\"/>";
        Refusals.assertRefused(
                Edited.withPartChanged(
                        file, EditedOds.STYLES, text -> text.replace("<office:styles>", "<office:styles>" + style)),
                ProblemCode.NUMBER_FORMAT);
    }
}

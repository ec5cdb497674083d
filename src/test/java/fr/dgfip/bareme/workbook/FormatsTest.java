package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and formats that other programs obey. */
class FormatsTest {
    private static final String NUMBER_CELL = "<c r=\"B7\" s=\"9999\"><v>20000</v></c>";

    /** A row with one number in a format of its own. */
    static byte[] formatted(String format) {
        return Edited.inSpreadsheet(workbook -> {
            var cell = Edited.cell(workbook.getSheet(Edited.GRID), "B7");
            cell.setCellValue(20_000);
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
        });
    }

    @Nested
    @DisplayName("T2 header keywords of the Drools spreadsheet compiler")
    class Keywords {
        static Stream<String> keywords() {
            return Stream.of(
                            "RuleSet",
                            "RuleTable",
                            "Import",
                            "Functions",
                            "Declare",
                            "Queries",
                            "EscapeQuotes",
                            "Sequential",
                            "SequentialMaxPriority",
                            "Variables",
                            "Package",
                            "Unit",
                            "Dialect",
                            "CONDITION",
                            "ACTION",
                            "PRIORITY",
                            "NO-LOOP",
                            "ACTIVATION-GROUP")
                    .flatMap(word ->
                            Stream.of(word, word.toLowerCase(java.util.Locale.ROOT), "\u00A0" + word + "\u00A0"));
        }

        @ParameterizedTest
        @MethodSource("keywords")
        void isAnUnknownWordWhereverItStands(String keyword) {
            for (String address : List.of("A1", "A3", "C3", "Q4", "A8", "S9")) {
                byte[] file = Edited.withText(Edited.GRID, address, keyword);
                Refusals.assertRefusals(file)
                        .allSatisfy(problem -> assertThat(problem.sheet()).contains(Edited.GRID));
            }
        }
    }

    @Nested
    @DisplayName("T3 format codes are never code")
    class Codes {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1);exit(",
                    "[>1]0",
                    "[>1;exit]0",
                    "[=1]\"a\";[=2]\"b\";0",
                    "0;[$-F800]dddd",
                    "[$-x-sysdate]dddd",
                    "\"",
                    "[",
                    "\\",
                    "*",
                    "_",
                    "0\"",
                    ";;;;;;;;",
                    "@@",
                    "[h]:mm",
                    "[DBNum1]General",
                    "${jndi:ldap://127.0.0.1/a}"
                })
        void oddOnesAreRefusedOrShowTheValue(String format) {
            List<String> sentences = Edited.sentences(formatted(format));
            assertThat(sentences)
                    .as(format)
                    .hasSizeLessThanOrEqualTo(1)
                    .allSatisfy(sentence -> assertThat(sentence).contains("B7 : « 20000 »", "format d'affichage"));
        }

        @Test
        void unknownOrEndlessOnesAreRefused() {
            byte[] unknown = Edited.withPartChanged(
                    CraftedParts.GRID, text -> text.replaceFirst("<c r=\"B7\"[^>]*/>", NUMBER_CELL));
            Refusals.assertRefused(unknown, ProblemCode.NUMBER_FORMAT);
            String endless = "0".repeat(Limits.FORMAT_LENGTH + 1);
            byte[] file = Edited.withPartChanged(
                    CraftedParts.STYLES,
                    text -> text.replaceAll("formatCode=\"[^\"]*\"", "formatCode=\"" + endless + "\""));
            Refusals.assertRefused(file, ProblemCode.NUMBER_FORMAT);
        }

        @Test
        void aNumberThatTwoFormatsClaimIsRefused() {
            byte[] file =
                    Edited.withPartChanged(CraftedParts.STYLES, text -> text.replaceFirst("(<numFmt [^>]*/>)", "$1$1"));
            Refusals.assertRefused(file, ProblemCode.REFUSED_XML);
        }
    }

    @Nested
    @DisplayName("T4 formats that lie")
    class Lies {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "0,",
                    "0,,",
                    ";;;",
                    "\"5\"",
                    "0\"0\"",
                    "#",
                    "0/10",
                    "0E+00",
                    "mmm yyyy",
                    "\"12 000\"",
                    "[Red]\"1\"0",
                    "0%%"
                })
        void areRefusedByTheirCell(String format) {
            assertThat(Edited.sentences(formatted(format)))
                    .as(format)
                    .singleElement()
                    .asString()
                    .contains("B7 : « ")
                    .contains(" » a un format d'affichage");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "#,##0", "#,##0.00", "0\" km\"", "#,##0 \"km\"", "[Blue]#,##0", "General"})
        void unitsAndGroupingAreFine(String format) {
            assertThat(Edited.sentences(formatted(format))).as(format).isEmpty();
        }

        @Test
        void aConditionalFormatThatChangesNumbersIsRefused() {
            java.util.Map<String, byte[]> parts = Edited.parts(Edited.original());
            String styles = CraftedParts.original(CraftedParts.STYLES)
                    .replaceFirst(
                            "<dxfs count=\"0\"/>|(?=</styleSheet>)",
                            "<dxfs count=\"1\"><dxf><numFmt numFmtId=\"200\"" + " formatCode=\"0,\"/></dxf></dxfs>");
            String rule = "</sheetData><conditionalFormatting sqref=\"B5:B9\"><cfRule type=\"expression\" dxfId=\"0\""
                    + " priority=\"1\"><formula>TRUE</formula></cfRule></conditionalFormatting>";
            parts.put(CraftedParts.STYLES, styles.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(Edited.sentences(Edited.zip(parts))).isEmpty();
            parts.put(
                    CraftedParts.GRID,
                    CraftedParts.original(CraftedParts.GRID)
                            .replace("</sheetData>", rule)
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            Refusals.assertRefused(Edited.zip(parts), ProblemCode.NUMBER_FORMAT);
        }
    }
}

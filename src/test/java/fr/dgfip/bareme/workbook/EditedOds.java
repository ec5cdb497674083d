package fr.dgfip.bareme.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/** The workbook of {@link Fixture} written as .ods, after somebody changed it within the archive. */
final class EditedOds {
    static final String CONTENT = "content.xml";
    static final String STYLES = "styles.xml";

    private static final byte[] ORIGINAL =
            WorkbookWriter.write(Fixture.ruleSet(), Fixture.VOCABULARY, WorkbookFormat.ODS);
    /** The only number of the grid that is 6,000 stands in B6. */
    private static final String NUMBER =
            "(<table:table-cell )([^>]*)(office:value-type=\"float\" office:value=\"6000\")";

    private EditedOds() {}

    static byte[] original() {
        return ORIGINAL.clone();
    }

    static byte[] withContent(UnaryOperator<String> change) {
        return withPartChanged(CONTENT, change);
    }

    static byte[] withPartChanged(String part, UnaryOperator<String> change) {
        return Edited.withPartChanged(ORIGINAL, part, text -> {
            String changed = change.apply(text);
            if (changed.equals(text)) {
                throw new IllegalArgumentException("nothing to change");
            }
            return changed;
        });
    }

    static byte[] withPart(String name, byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>(Edited.parts(ORIGINAL));
        parts.put(name, content);
        return Edited.zip(parts);
    }

    /** With more in the table of the grid, below its rows. */
    static byte[] belowGrid(String rows) {
        return withContent(text -> {
            int grid = text.indexOf("table:name=\"" + Edited.GRID + "\"");
            int end = text.indexOf("</table:table>", grid);
            return text.substring(0, end) + rows + text.substring(end);
        });
    }

    /** With other attributes of the value of B6, and of its style when there are any. */
    static byte[] withNumber(String value) {
        return withContent(text -> text.replaceFirst(NUMBER, "$1$2" + Matcher.quoteReplacement(value)));
    }

    /** With B6 in a style of its own. */
    static byte[] styled(String definitions, String value) {
        return withContent(text -> text.replace("<office:automatic-styles>", "<office:automatic-styles>" + definitions)
                .replaceFirst(NUMBER, "$1table:style-name=\"mine\" " + Matcher.quoteReplacement(value)));
    }

    /** With B6 in a data style. */
    static byte[] formatted(String kind, String content, String value) {
        return styled(
                "<number:" + kind + " style:name=\"Mine\">" + content + "</number:" + kind + ">"
                        + "<style:style style:name=\"mine\" style:family=\"table-cell\" style:data-style-name=\"Mine\"/>",
                value);
    }
}

package fr.dgfip.bareme.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reports links out of the file. Hyperlinks to web pages and mail addresses are text: nothing follows them. Links within it
 * must lead to the parts this package reads: spreadsheets follow the link, not the name.
 */
final class LinkScan implements PartScan {
    private static final Map<String, String> PARTS = Map.of(
            "officeDocument", "xl/workbook.xml", "sharedStrings", "xl/sharedStrings.xml", "styles", "xl/styles.xml");
    private static final String KIND = "/relationships/";
    private static final String FOLDER = "_rels/";

    private final String folder;
    private final List<CellProblem> problems;

    /** @param name the part with the links, {@code xl/_rels/workbook.xml.rels} */
    LinkScan(String name, List<CellProblem> problems) {
        this.folder = name.substring(0, name.indexOf(FOLDER));
        this.problems = problems;
    }

    @Override
    public void see(BoundedXml reader, int event) throws XMLStreamException {
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        String target = Xml.attribute(reader, "Target").orElse("");
        boolean external = Xml.attribute(reader, "TargetMode")
                .filter(mode -> mode.equalsIgnoreCase("External"))
                .isPresent();
        boolean outside = external || target.contains(":") || target.startsWith("//") || target.contains("\\");
        if (outside && !isHyperlink(reader, target)) {
            report(target, problems);
        }
        String expected = PARTS.get(kind(reader));
        if (expected != null && !expected.equals(part(folder, target))) {
            throw new XMLStreamException("link to " + target + " instead of " + expected);
        }
    }

    static void report(String target, List<CellProblem> problems) {
        if (problems.size() < Problems.MOST_TOLD) {
            problems.add(CellProblem.ofFile(
                    ProblemCode.EXTERNAL_LINK,
                    target,
                    "est un lien vers l'extérieur du classeur",
                    "supprimez ce lien ou collez la valeur"));
        }
    }

    /** The part a link leads to. */
    static String part(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    /** What a link is for, {@code worksheet}; empty when it says nothing of the kind. */
    static String kind(XMLStreamReader reader) {
        Optional<String> type = Xml.attribute(reader, "Type");
        return type.filter(text -> text.contains(KIND))
                .map(text -> text.substring(text.lastIndexOf(KIND) + KIND.length()))
                .orElse("");
    }

    private static boolean isHyperlink(XMLStreamReader reader, String target) {
        return kind(reader).equals("hyperlink") && isOfTheWeb(target);
    }

    /** Whether a target is a web page or a mail address: texts, that nothing follows. */
    static boolean isOfTheWeb(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
    }
}

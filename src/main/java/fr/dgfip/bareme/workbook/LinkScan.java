package fr.dgfip.bareme.workbook;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Reports links out of the file. Hyperlinks to web pages and mail addresses are text: nothing follows them. */
final class LinkScan implements PartScan {
    private final List<CellProblem> problems;

    LinkScan(List<CellProblem> problems) {
        this.problems = problems;
    }

    @Override
    public void see(XMLStreamReader reader, int event) {
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        String target = Xml.attribute(reader, "Target").orElse("");
        boolean external = Xml.attribute(reader, "TargetMode")
                .filter(mode -> mode.equalsIgnoreCase("External"))
                .isPresent();
        boolean outside = external || target.contains(":") || target.startsWith("//") || target.contains("\\");
        if (outside && !isHyperlink(reader, target)) {
            problems.add(CellProblem.ofFile(
                    ProblemCode.EXTERNAL_LINK,
                    target,
                    "est un lien vers l'extérieur du classeur",
                    "supprimez ce lien ou collez la valeur"));
        }
    }

    private static boolean isHyperlink(XMLStreamReader reader, String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        return Xml.attribute(reader, "Type")
                        .filter(type -> type.endsWith("/hyperlink"))
                        .isPresent()
                && (lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:"));
    }
}

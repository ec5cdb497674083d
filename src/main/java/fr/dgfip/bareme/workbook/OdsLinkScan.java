package fr.dgfip.bareme.workbook;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** Reports links out of the file, other than hyperlinks of texts and the name of the template it was made from. */
final class OdsLinkScan implements PartScan {
    private final List<CellProblem> problems;

    OdsLinkScan(List<CellProblem> problems) {
        this.problems = problems;
    }

    @Override
    public void see(BoundedXml reader, int event) {
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        Ods.attribute(reader, Ods.LINK, "href")
                .filter(target -> !target.isEmpty() && !target.startsWith("#"))
                .filter(target -> !isInert(Ods.name(reader), target))
                .ifPresent(target -> LinkScan.report(target, problems));
    }

    private static boolean isInert(String element, String target) {
        return element.equals("meta:template") || element.equals("text:a") && LinkScan.isOfTheWeb(target);
    }
}

package fr.dgfip.bareme.workbook;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What to look at in one part while it streams by. */
interface PartScan {
    PartScan NOTHING = (reader, event) -> {};

    void see(BoundedXml reader, int event) throws RefusedFile, XMLStreamException;

    /** This, then another. */
    default PartScan and(PartScan other) {
        return (reader, event) -> {
            see(reader, event);
            other.see(reader, event);
        };
    }

    static PartScan of(WorkbookFormat format, String name, ContentCount count, List<CellProblem> problems) {
        return switch (format) {
            case XLSX -> ofXlsx(name, count, problems);
            case ODS -> ofOds(name, count, problems);
        };
    }

    private static PartScan ofOds(String name, ContentCount count, List<CellProblem> problems) {
        PartScan links = new OdsLinkScan(problems);
        return switch (name) {
            case "META-INF/manifest.xml" -> links.and(new OdsManifestScan());
            case "content.xml" ->
                links.and(new OdsActiveScan(true)).and(new OdsStyleScan(count)).and(new OdsScan(count));
            case "styles.xml" -> links.and(new OdsActiveScan(false)).and(new OdsStyleScan(count));
            default -> links;
        };
    }

    private static PartScan ofXlsx(String name, ContentCount count, List<CellProblem> problems) {
        if (name.equals("[Content_Types].xml")) {
            return new ContentTypeScan();
        }
        if (name.endsWith(".rels")) {
            return new LinkScan(name, problems);
        }
        if (name.startsWith("xl/drawings/drawing")) {
            return new DrawingScan();
        }
        if (name.startsWith("xl/worksheets/")) {
            return new SheetScan(count);
        }
        if (name.equals("xl/sharedStrings.xml")) {
            return new StringScan(count);
        }
        return name.equals("xl/styles.xml") ? new StyleScan(count) : NOTHING;
    }
}

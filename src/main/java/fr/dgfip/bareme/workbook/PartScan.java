package fr.dgfip.bareme.workbook;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What to look at in one part while it streams by. */
interface PartScan {
    PartScan NOTHING = (reader, event) -> {};

    void see(BoundedXml reader, int event) throws RefusedFile, XMLStreamException;

    static PartScan of(String name, ContentCount count, List<CellProblem> problems) {
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

package fr.dgfip.bareme.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A file opened: its sheets in the order of their tabs.
 *
 * @param from1904 whether days count from 1904, as in workbooks born on old Macs
 */
record WorkbookFile(List<Sheet> sheets, CellFormats formats, boolean from1904) {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";

    WorkbookFile {
        sheets = List.copyOf(sheets);
    }

    /** @param hidden whether its tab is hidden */
    record Sheet(String name, boolean hidden, SheetGrid grid) {}

    /** @throws RefusedFile when the parts do not fit together */
    static WorkbookFile open(ZipParts parts) throws RefusedFile {
        try {
            Map<String, String> targets = targets(parts);
            List<String> strings = parts.has(STRINGS) ? strings(parts) : List.of();
            List<Sheet> sheets = new ArrayList<>();
            boolean from1904 = false;
            try (InputStream in = parts.open(WORKBOOK)) {
                XMLStreamReader reader = Xml.open(in);
                while (reader.hasNext()) {
                    if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                        continue;
                    }
                    if (reader.getLocalName().equals("workbookPr")) {
                        from1904 = Xml.isTrue(reader, "date1904");
                    } else if (reader.getLocalName().equals("sheet")) {
                        sheets.add(sheet(reader, parts, targets, strings));
                    }
                }
            }
            return new WorkbookFile(sheets, formats(parts), from1904);
        } catch (IOException | XMLStreamException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new RefusedFile(
                    ProblemCode.REFUSED_XML,
                    "",
                    "les parties du classeur ne vont pas ensemble",
                    "ouvrez le classeur et enregistrez-le de nouveau en .xlsx");
        }
    }

    private static Sheet sheet(
            XMLStreamReader reader, ZipParts parts, Map<String, String> targets, List<String> strings)
            throws IOException, XMLStreamException {
        String name = Xml.attribute(reader, "name").orElse("");
        boolean hidden = Xml.attribute(reader, "state")
                .filter(state -> !state.equals("visible"))
                .isPresent();
        String part = Optional.ofNullable(
                        targets.get(Xml.attribute(reader, "id").orElse("")))
                .orElseThrow(() -> new IOException("no part for sheet " + name));
        try (InputStream in = parts.open(part)) {
            return new Sheet(name, hidden, SheetXml.read(in, strings));
        }
    }

    private static Map<String, String> targets(ZipParts parts) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        try (InputStream in = parts.open("xl/_rels/workbook.xml.rels")) {
            XMLStreamReader reader = Xml.open(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("Relationship")) {
                    String target = Xml.attribute(reader, "Target").orElse("");
                    String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    targets.put(Xml.attribute(reader, "Id").orElse(""), part);
                }
            }
        }
        return targets;
    }

    private static List<String> strings(ZipParts parts) throws IOException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        try (InputStream in = parts.open(STRINGS)) {
            XMLStreamReader reader = Xml.open(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("si")) {
                    strings.add(Escapes.decode(Xml.text(reader)));
                }
            }
        }
        return strings;
    }

    private static CellFormats formats(ZipParts parts) throws IOException, XMLStreamException {
        if (!parts.has(STYLES)) {
            return CellFormats.none();
        }
        try (InputStream in = parts.open(STYLES);
                InputStream again = parts.open(STYLES)) {
            return CellFormats.read(in, UnseenStyles.read(again));
        }
    }
}

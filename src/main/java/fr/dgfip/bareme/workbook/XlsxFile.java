package fr.dgfip.bareme.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** An .xlsx file opened. A sheet is read when it is asked for, so that only one of them takes memory. */
final class XlsxFile implements WorkbookFile {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final int SHEET_DEPTH = 3;

    private final ZipParts parts;
    private final Map<String, String> links = new HashMap<>();
    private final Set<String> linkKinds = new HashSet<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final SharedTexts texts;
    private final CellFormats formats;
    private boolean from1904;

    private XlsxFile(ZipParts parts) throws IOException, XMLStreamException {
        this.parts = parts;
        readLinks();
        readSheets();
        this.texts = linkKinds.contains("sharedStrings") ? texts() : SharedTexts.NONE;
        this.formats = linkKinds.contains("styles") ? formats() : CellFormats.none();
    }

    /** @throws RefusedFile when the parts do not fit together */
    static XlsxFile open(ZipParts parts) throws RefusedFile {
        try {
            return new XlsxFile(parts);
        } catch (IOException | XMLStreamException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw WorkbookFile.misfit();
        }
    }

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.XLSX;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public SheetGrid grid(Sheet sheet) throws RefusedFile {
        try (InputStream in = parts.open(sheet.part())) {
            return SheetXml.read(in, texts);
        } catch (IOException | XMLStreamException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw WorkbookFile.misfit();
        }
    }

    @Override
    public CellDecoder decoder() {
        return new CellDecoder(formats, from1904);
    }

    private void readLinks() throws IOException, XMLStreamException {
        try (InputStream in = parts.open("xl/_rels/workbook.xml.rels")) {
            BoundedXml reader = Xml.open(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("Relationship")) {
                    String target = Xml.attribute(reader, "Target").orElse("");
                    String id = Xml.attribute(reader, "Id").orElse("");
                    require(links.put(id, LinkScan.part("xl/", target)) == null, "link " + id);
                    linkKinds.add(LinkScan.kind(reader));
                }
            }
        }
    }

    private void readSheets() throws IOException, XMLStreamException {
        try (InputStream in = parts.open(WORKBOOK)) {
            BoundedXml reader = Xml.open(in);
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT || !Xml.isSpreadsheet(reader)) {
                    continue;
                }
                if (reader.getLocalName().equals("workbookPr")) {
                    from1904 = Xml.isTrue(reader, "date1904");
                } else if (reader.getLocalName().equals("sheet") && reader.depth() == SHEET_DEPTH) {
                    sheets.add(sheet(reader));
                }
            }
        }
    }

    private Sheet sheet(BoundedXml reader) throws XMLStreamException {
        String name = Xml.attribute(reader, "name").orElse("");
        boolean hidden = Xml.attribute(reader, "state")
                .filter(state -> !state.equals("visible"))
                .isPresent();
        String part = Optional.ofNullable(links.get(Xml.attribute(reader, "id").orElse("")))
                .orElse("");
        require(part.startsWith(SHEETS) && parts.has(part), "no sheet " + name);
        require(sheets.stream().noneMatch(other -> other.part().equals(part)), "one part for two sheets");
        return new Sheet(name, hidden, part);
    }

    private static void require(boolean holds, String message) throws XMLStreamException {
        if (!holds) {
            throw new XMLStreamException(message);
        }
    }

    private SharedTexts texts() throws IOException, XMLStreamException {
        try (InputStream in = parts.open(STRINGS)) {
            return SharedTexts.read(in);
        }
    }

    private CellFormats formats() throws IOException, XMLStreamException {
        try (InputStream in = parts.open(STYLES);
                InputStream again = parts.open(STYLES)) {
            return CellFormats.read(in, UnseenStyles.read(again));
        }
    }
}

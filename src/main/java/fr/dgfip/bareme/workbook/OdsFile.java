package fr.dgfip.bareme.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** An .ods file opened. Its sheets are in one part, so they are read together and let go one by one. */
final class OdsFile implements WorkbookFile {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String SETTINGS = "settings.xml";

    private final OdsStyles styles = new OdsStyles();
    private final Map<Sheet, SheetGrid> grids;
    private final List<Sheet> sheets;

    private OdsFile(ZipParts parts) throws IOException, XMLStreamException {
        if (parts.has(STYLES)) {
            try (InputStream in = parts.open(STYLES)) {
                styles.readNamed(in);
            }
        }
        try (InputStream in = parts.open(CONTENT)) {
            styles.readAutomatic(in);
        }
        try (InputStream in = parts.open(CONTENT)) {
            this.grids = OdsSheets.read(in, styles);
        }
        this.sheets = List.copyOf(grids.keySet());
        if (hidesZeros(parts)) {
            grids.values().forEach(grid -> grid.zerosHidden = true);
        }
    }

    /** @throws RefusedFile when the parts do not fit together, or show another content than they hold */
    static OdsFile open(ZipParts parts) throws RefusedFile {
        try {
            OdsFile file = new OdsFile(parts);
            if (file.styles.conditionsChangeNumbers()) {
                throw new RefusedFile(ConditionalFormats.changesNumbers());
            }
            return file;
        } catch (IOException | XMLStreamException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw WorkbookFile.misfit();
        }
    }

    private static boolean hidesZeros(ZipParts parts) throws IOException, XMLStreamException {
        if (!parts.has(SETTINGS)) {
            return false;
        }
        try (InputStream in = parts.open(SETTINGS)) {
            BoundedXml reader = Xml.open(in);
            boolean hidden = false;
            while (reader.hasNext()) {
                boolean zeros = reader.next() == XMLStreamConstants.START_ELEMENT
                        && Ods.name(reader).equals("config:config-item")
                        && Ods.is(reader, Ods.CONFIG, "name", "ShowZeroValues");
                hidden |= zeros && Xml.text(reader).strip().equals("false");
            }
            return hidden;
        }
    }

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.ODS;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public SheetGrid grid(Sheet sheet) {
        return grids.remove(sheet);
    }

    @Override
    public CellDecoder decoder() {
        return new CellDecoder(styles.cellFormats(), false);
    }
}

package fr.dgfip.bareme.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook that was made for an .xlsx as an .ods: one description of what cells show serves both. Knows what the
 * writers of this package put in a workbook, and refuses what it does not know.
 */
final class OdsWriter {
    private static final String CREATED = "2000-01-01T00:00:00";

    private final XSSFWorkbook workbook;

    private OdsWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The bytes of an .ods file; equal workbooks give equal bytes. */
    static byte[] write(XSSFWorkbook workbook) throws IOException {
        try {
            OdsWriter writer = new OdsWriter(workbook);
            Map<String, byte[]> parts = new LinkedHashMap<>();
            parts.put("mimetype", WorkbookFormat.ODS.mediaType().getBytes(StandardCharsets.US_ASCII));
            parts.put("content.xml", writer.content());
            parts.put("styles.xml", writer.styles());
            parts.put("settings.xml", writer.settings());
            parts.put("meta.xml", writer.meta());
            parts.put("META-INF/manifest.xml", manifest(parts.keySet()));
            return StableZip.of(parts);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OdsXml document(String name, String... prefixes) throws XMLStreamException {
        return new OdsXml("office:document-" + name, "office:version", prefixes);
    }

    private byte[] content() throws XMLStreamException {
        OdsXml xml = document("content", "office", "table", "text", "style", "number", "fo", "of", "dc");
        OdsDropDowns dropDowns = new OdsDropDowns(workbook);
        xml.element("office:automatic-styles", () -> automaticStyles(xml));
        xml.element(
                "office:body",
                () -> xml.element("office:spreadsheet", () -> {
                    dropDowns.write(xml);
                    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                        new OdsSheetWriter(xml, workbook.getSheetAt(i), dropDowns).write();
                    }
                }));
        return xml.finish();
    }

    private void automaticStyles(OdsXml xml) throws XMLStreamException {
        OdsStyleWriter styles = new OdsStyleWriter(xml, workbook);
        xml.element(
                "style:style",
                () -> xml.empty("style:table-properties", "table:display", "true"),
                "style:name",
                "ta1",
                "style:family",
                "table",
                "style:master-page-name",
                "Default");
        Set<Integer> widths = new TreeSet<>();
        Set<Short> heights = new TreeSet<>();
        workbook.forEach(sheet -> sheet.forEach(row -> {
            heights.add(row.getHeight());
            row.forEach(cell -> widths.add(sheet.getColumnWidth(cell.getColumnIndex())));
        }));
        workbook.forEach(sheet -> widths.add(sheet.getDefaultColumnWidth() * 256));
        for (int width : widths) {
            styles.column(width);
        }
        for (short height : heights) {
            styles.row(height);
        }
        styles.cells();
    }

    /** Pages lie on their long side, and are as wide as their sheet. */
    private byte[] styles() throws XMLStreamException {
        OdsXml xml = document("styles", "office", "style", "fo");
        xml.element(
                "office:styles",
                () -> xml.element(
                        "style:style",
                        () -> xml.empty(
                                "style:text-properties",
                                "style:font-name",
                                "Calibri",
                                "fo:font-family",
                                "Calibri",
                                "fo:font-size",
                                "11pt"),
                        "style:name",
                        "Default",
                        "style:family",
                        "table-cell"));
        xml.element(
                "office:automatic-styles",
                () -> xml.element(
                        "style:page-layout",
                        () -> xml.empty(
                                "style:page-layout-properties",
                                "fo:page-width",
                                "297mm",
                                "fo:page-height",
                                "210mm",
                                "style:print-orientation",
                                "landscape",
                                "style:scale-to-X",
                                "1",
                                "style:scale-to-Y",
                                "0"),
                        "style:name",
                        "pm1"));
        xml.element(
                "office:master-styles",
                () -> xml.empty("style:master-page", "style:name", "Default", "style:page-layout-name", "pm1"));
        return xml.finish();
    }

    /** What stays in view when the sheets are scrolled. */
    private byte[] settings() throws XMLStreamException {
        OdsXml xml = document("settings", "office", "config", "ooo");
        xml.element(
                "office:settings",
                () -> xml.element(
                        "config:config-item-set",
                        () -> xml.element(
                                "config:config-item-map-indexed",
                                () -> xml.element("config:config-item-map-entry", () -> {
                                    item(xml, "ViewId", "string", "view1");
                                    xml.element(
                                            "config:config-item-map-named", () -> panes(xml), "config:name", "Tables");
                                }),
                                "config:name",
                                "Views"),
                        "config:name",
                        "ooo:view-settings"));
        return xml.finish();
    }

    private void panes(OdsXml xml) throws XMLStreamException {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            PaneInformation pane = sheet.getPaneInformation();
            if (pane != null) {
                xml.element(
                        "config:config-item-map-entry",
                        () -> {
                            split(xml, "Horizontal", "Right", pane.getVerticalSplitPosition());
                            split(xml, "Vertical", "Bottom", pane.getHorizontalSplitPosition());
                        },
                        "config:name",
                        sheet.getSheetName());
            }
        }
    }

    /** A fixed one of two kinds; 0 for none. */
    private static void split(OdsXml xml, String direction, String beyond, int position) throws XMLStreamException {
        item(xml, direction + "SplitMode", "short", position > 0 ? "2" : "0");
        item(xml, direction + "SplitPosition", "int", String.valueOf(position));
        item(xml, "Position" + beyond, "int", String.valueOf(position));
    }

    private static void item(OdsXml xml, String name, String type, String value) throws XMLStreamException {
        xml.element("config:config-item", () -> xml.text(value), "config:name", name, "config:type", type);
    }

    private byte[] meta() throws XMLStreamException {
        OdsXml xml = document("meta", "office", "meta");
        xml.element("office:meta", () -> xml.element("meta:creation-date", () -> xml.text(CREATED)));
        return xml.finish();
    }

    private static byte[] manifest(Set<String> parts) throws XMLStreamException {
        OdsXml xml = new OdsXml("manifest:manifest", "manifest:version", "manifest");
        file(xml, "/", WorkbookFormat.ODS.mediaType());
        for (String part : parts) {
            if (part.endsWith(".xml")) {
                file(xml, part, "text/xml");
            }
        }
        return xml.finish();
    }

    private static void file(OdsXml xml, String path, String type) throws XMLStreamException {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }
}

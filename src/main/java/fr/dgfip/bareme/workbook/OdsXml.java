package fr.dgfip.bareme.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of an .ods, under the usual prefixes. */
final class OdsXml {
    private static final Map<String, String> NAME_SPACES = Map.ofEntries(
            Map.entry("office", Ods.OFFICE),
            Map.entry("table", Ods.TABLE),
            Map.entry("text", Ods.TEXT),
            Map.entry("style", Ods.STYLE),
            Map.entry("number", Ods.NUMBER),
            Map.entry("fo", Ods.FORMAT),
            Map.entry("config", Ods.CONFIG),
            Map.entry("meta", Ods.META),
            Map.entry("manifest", Ods.MANIFEST),
            // The prefix of conditions: programs look up what language they are written in
            Map.entry("of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("ooo", "http://openoffice.org/2004/office"));

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    /** What is written within an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    /**
     * @param root the element of the part
     * @param prefixes those its elements and attributes have
     */
    OdsXml(String root, String version, String... prefixes) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.writeStartElement(root);
        for (String prefix : prefixes) {
            out.writeAttribute("xmlns:" + prefix, NAME_SPACES.get(prefix));
        }
        out.writeAttribute(version, "1.3");
    }

    byte[] finish() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
        return bytes.toByteArray();
    }

    /** @param attributes names and values in turn */
    void empty(String name, String... attributes) throws XMLStreamException {
        element(name, () -> {}, attributes);
    }

    void element(String name, Content content, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
        content.write();
        out.writeEndElement();
    }

    void text(String text) throws XMLStreamException {
        out.writeCharacters(text);
    }

    /** A paragraph for each line, as {@link OdsText} reads them. */
    void paragraphs(String text) throws XMLStreamException {
        if (!Escapes.isPlain(text)) {
            throw new IllegalArgumentException("no .ods can hold the control characters of " + text);
        }
        for (String line : text.split("\n", -1)) {
            element("text:p", () -> line(line));
        }
    }

    private void line(String line) throws XMLStreamException {
        int plain = 0;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            boolean furtherSpace = letter == ' ' && (i == 0 || line.charAt(i - 1) == ' ');
            if (furtherSpace || letter == '\t' || letter == '\r') {
                text(line.substring(plain, i));
                plain = i + 1;
                special(letter);
            }
        }
        text(line.substring(plain));
    }

    private void special(char letter) throws XMLStreamException {
        switch (letter) {
            case ' ' -> empty("text:s");
            case '\t' -> empty("text:tab");
            default -> out.writeEntityRef("#13");
        }
    }
}

package fr.dgfip.bareme.workbook;

import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The names of OpenDocument, by its name spaces and not by the prefixes a file happens to use. */
final class Ods {
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String NUMBER = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    static final String FORMAT = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    static final String CONFIG = "urn:oasis:names:tc:opendocument:xmlns:config:1.0";
    static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    static final String META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    static final String LINK = "http://www.w3.org/1999/xlink";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(OFFICE, "office:"),
            Map.entry(TABLE, "table:"),
            Map.entry(TEXT, "text:"),
            Map.entry(STYLE, "style:"),
            Map.entry(NUMBER, "number:"),
            Map.entry(CONFIG, "config:"),
            Map.entry(CALC, "calcext:"),
            Map.entry(META, "meta:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:dr3d:1.0", "draw:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:form:1.0", "form:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:script:1.0", "script:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:presentation:1.0", "presentation:"),
            Map.entry(MANIFEST, "manifest:"));

    private Ods() {}

    /** The current element under the usual prefix, {@code table:table-cell}; empty when it is of another name space. */
    static String name(XMLStreamReader reader) {
        String prefix =
                PREFIXES.get(Optional.ofNullable(reader.getNamespaceURI()).orElse(""));
        return prefix == null ? "" : prefix + reader.getLocalName();
    }

    static Optional<String> attribute(XMLStreamReader reader, String nameSpace, String name) {
        return Optional.ofNullable(reader.getAttributeValue(nameSpace, name));
    }

    static boolean is(XMLStreamReader reader, String nameSpace, String name, String value) {
        return value.equals(reader.getAttributeValue(nameSpace, name));
    }

    /**
     * A number of repetitions or of cells spanned.
     *
     * @throws NumberFormatException when it is no positive number
     */
    static int count(XMLStreamReader reader, String name) {
        int count = attribute(reader, TABLE, name).map(Integer::parseInt).orElse(1);
        if (count < 1) {
            throw new NumberFormatException(name + " " + count);
        }
        return count;
    }
}

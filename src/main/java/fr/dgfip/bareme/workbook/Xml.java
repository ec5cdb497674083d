package fr.dgfip.bareme.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML in UTF-8 as a stream, with no DTD and nothing fetched from outside. */
final class Xml {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** The two forms of spreadsheets, as most programs write them and as the standard would have it. */
    private static final Set<String> SPREADSHEET = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");

    private Xml() {}

    /** One for each reader, because factories promise nothing to several threads. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** @throws XMLStreamException also when the text is not, or says it is not, UTF-8: programs would read it differently */
    static BoundedXml open(InputStream in) throws XMLStreamException {
        BoundedReader text = new BoundedReader(withoutMark(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))));
        XMLStreamReader reader = factory().createXMLStreamReader(text);
        String declared = reader.getCharacterEncodingScheme();
        if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
            throw new XMLStreamException("encoded in " + declared);
        }
        return new BoundedXml(reader, text);
    }

    private static Reader withoutMark(Reader text) throws XMLStreamException {
        try {
            PushbackReader pushback = new PushbackReader(text, 1);
            int first = pushback.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                pushback.unread(first);
            }
            return pushback;
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** The attribute with this local name, in whatever namespace. */
    static Optional<String> attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    static boolean isTrue(XMLStreamReader reader, String name) {
        return attribute(reader, name)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    static int integer(XMLStreamReader reader, String name, int otherwise) {
        return attribute(reader, name).map(Integer::parseInt).orElse(otherwise);
    }

    /** Whether the current element is one of spreadsheets, and not of an extension that happens to have its name. */
    static boolean isSpreadsheet(XMLStreamReader reader) {
        return SPREADSHEET.contains(
                Optional.ofNullable(reader.getNamespaceURI()).orElse(""));
    }

    /** The text directly within the current element; ends on its end tag. */
    static String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (depth == 1 && isText(event)) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** The text a string item shows: its one {@code t} or those of its runs, without phonetic hints. */
    static String shownText(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int plain = 0;
        int runs = 0;
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = isSpreadsheet(reader) ? reader.getLocalName() : "";
            switch (name) {
                case "t" -> {
                    plain++;
                    text.append(text(reader));
                }
                case "r" -> {
                    runs++;
                    text.append(shownText(reader));
                }
                default -> text(reader);
            }
        }
        if (plain > 1 || plain == 1 && runs > 0) {
            throw new XMLStreamException("two texts in one string: programs would show either");
        }
        return text.toString();
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }
}

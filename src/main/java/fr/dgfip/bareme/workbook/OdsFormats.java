package fr.dgfip.bareme.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The data styles of an .ods, each turned into the format code an .xlsx would have for it, so that {@link NumberFormat}
 * alone judges what a format does.
 */
final class OdsFormats {
    private static final Set<String> FORMATS = Set.of(
            "number:number-style",
            "number:currency-style",
            "number:percentage-style",
            "number:date-style",
            "number:time-style",
            "number:boolean-style",
            "number:text-style");
    /** In a code, what {@link NumberFormat} refuses. */
    private static final String REFUSED = "[refused]";

    private static final List<String> SIGN = List.of("value()>=0");
    private static final List<String> THREE = List.of("value()>0", "value()<0");
    private static final List<String> FOUR = List.of("value()>0", "value()<0", "value()=0");

    private final Map<String, Format> automatic = new HashMap<>();
    private final Map<String, Format> named = new HashMap<>();
    private final Map<String, NumberFormat> known = new HashMap<>();

    /**
     * @param code of the values that no condition is for
     * @param conditions as they are written, with the names of the formats they choose
     */
    private record Format(String code, List<String> conditions, List<String> chosen) {}

    static boolean isFormat(String name) {
        return FORMATS.contains(name);
    }

    /** @param reader at the start of a data style; ends on its end */
    void read(BoundedXml reader, boolean isAutomatic) throws XMLStreamException {
        String kind = Ods.name(reader);
        String name = Ods.attribute(reader, Ods.STYLE, "name").orElse("");
        boolean otherDigits = Ods.attribute(reader, Ods.NUMBER, "transliteration-format")
                .filter(format -> !format.equals("1"))
                .isPresent();
        OdsFormatCode code = new OdsFormatCode(kind);
        List<String> conditions = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        int depth = reader.depth();
        while (reader.next() != XMLStreamConstants.END_ELEMENT || reader.depth() >= depth) {
            if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (Ods.name(reader).equals("style:map")) {
                conditions.add(Ods.attribute(reader, Ods.STYLE, "condition").orElse(""));
                chosen.add(Ods.attribute(reader, Ods.STYLE, "apply-style-name").orElse(""));
            } else {
                code.add(reader);
            }
        }
        Format format = new Format(otherDigits ? REFUSED : code.toString(), conditions, chosen);
        if ((isAutomatic ? automatic : named).put(name, format) != null) {
            throw new XMLStreamException("two formats of one name");
        }
    }

    NumberFormat of(String name) {
        return known.computeIfAbsent(
                name,
                any -> found(any).flatMap(this::code).map(NumberFormat::of).orElse(NumberFormat.UNKNOWN));
    }

    private Optional<Format> found(String name) {
        return Optional.ofNullable(automatic.get(name)).or(() -> Optional.ofNullable(named.get(name)));
    }

    /** The sections in the order of a format code; empty when the conditions are none that such a code can do without. */
    private Optional<String> code(Format format) {
        boolean usual =
                format.conditions().isEmpty() || List.of(SIGN, THREE, FOUR).contains(format.conditions());
        List<String> sections = new ArrayList<>();
        for (String name : format.chosen()) {
            found(name)
                    .filter(section -> section.conditions().isEmpty())
                    .ifPresent(section -> sections.add(section.code()));
        }
        if (!usual || sections.size() < format.chosen().size()) {
            return Optional.empty();
        }
        sections.add(format.code());
        String code = String.join(";", sections);
        return code.length() <= Limits.FORMAT_LENGTH ? Optional.of(code) : Optional.empty();
    }
}

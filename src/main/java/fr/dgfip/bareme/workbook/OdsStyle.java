package fr.dgfip.bareme.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** What one style says itself, of that which matters here. */
final class OdsStyle {
    private static final String BLACK = "000000";
    private static final String WHITE = "FFFFFF";

    enum Property {
        /** Name of the data style that shows the values. */
        FORMAT,
        /** Colour of the letters, {@code FFFFFF}. */
        LETTERS,
        /** Colour of the ground. */
        GROUND,
        /** Height of a row, width of a column. */
        SIZE,
        /** Whether a sheet is shown. */
        DISPLAY
    }

    private final Optional<String> parent;
    private final Map<Property, String> properties = new EnumMap<>(Property.class);

    /** @param reader at the start of a {@code style:style} or {@code style:default-style} */
    OdsStyle(XMLStreamReader reader) {
        this.parent = Ods.attribute(reader, Ods.STYLE, "parent-style-name");
        put(Property.FORMAT, Ods.attribute(reader, Ods.STYLE, "data-style-name"));
    }

    /** The style that says the rest; empty when only the defaults of the family do. */
    Optional<String> parent() {
        return parent;
    }

    Optional<String> get(Property property) {
        return Optional.ofNullable(properties.get(property));
    }

    private void put(Property property, Optional<String> value) {
        value.ifPresent(some -> properties.put(property, some));
    }

    /** @param reader at the start of an element within the style */
    void see(XMLStreamReader reader) {
        switch (Ods.name(reader)) {
            case "style:table-cell-properties" -> put(Property.GROUND, colour(reader, "background-color"));
            case "style:text-properties" -> {
                if (Ods.is(reader, Ods.STYLE, "use-window-font-color", "true")) {
                    properties.put(Property.LETTERS, BLACK);
                }
                put(Property.LETTERS, colour(reader, "color"));
            }
            case "style:table-row-properties" -> put(Property.SIZE, Ods.attribute(reader, Ods.STYLE, "row-height"));
            case "style:table-column-properties" ->
                put(Property.SIZE, Ods.attribute(reader, Ods.STYLE, "column-width"));
            case "style:table-properties" -> put(Property.DISPLAY, Ods.attribute(reader, Ods.TABLE, "display"));
            default -> {}
        }
    }

    private static Optional<String> colour(XMLStreamReader reader, String name) {
        return Ods.attribute(reader, Ods.FORMAT, name)
                .map(colour -> colour.equals("transparent") ? WHITE : UnseenStyles.plain(colour));
    }

    /** The colours of letters and ground where no style gives one. */
    static String otherwise(Property property) {
        return property == Property.GROUND ? WHITE : BLACK;
    }
}

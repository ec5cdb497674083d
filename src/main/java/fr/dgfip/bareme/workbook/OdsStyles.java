package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.OdsStyle.Property;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The styles of an .ods: the named ones of the workbook, and those made for the cells as they were formatted. */
final class OdsStyles {
    /** Of the styles in a part: below its root and the section. */
    private static final int SECTION = 2;

    private static final int LISTED = 3;
    private static final String CELL = "table-cell";
    /** The style of cells that have none. */
    static final String DEFAULT = "Default";

    private final OdsFormats formats = new OdsFormats();
    /** By section, family and name. */
    private final Map<String, OdsStyle> styles = new HashMap<>();

    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<NumberFormat> byIndex = new ArrayList<>();
    private final BitSet unseen = new BitSet();
    private final Map<String, String> namesByTitle = new HashMap<>();
    private final Set<String> conditional = new HashSet<>();
    /** Whether icons or bars stand in the place of values. */
    private boolean hidesValues;

    /** Where styles are listed: names of one section hide those of the next. */
    private enum Section {
        AUTOMATIC,
        NAMED,
        DEFAULTS;

        String key(String family, String name) {
            return this + "/" + family + "/" + name;
        }
    }

    /** @param in the part with the named styles */
    void readNamed(InputStream in) throws XMLStreamException {
        read(in, "office:styles", Section.NAMED);
    }

    /** @param in the part with the content and its own styles; the own styles of the other part are those of pages */
    void readAutomatic(InputStream in) throws XMLStreamException {
        read(in, "office:automatic-styles", Section.AUTOMATIC);
    }

    /** Ends where the content begins. */
    private void read(InputStream in, String wanted, Section section) throws XMLStreamException {
        BoundedXml reader = Xml.open(in);
        String name = "";
        boolean inside = false;
        while (reader.hasNext() && !name.equals("office:body")) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            name = Ods.name(reader);
            inside = reader.depth() == SECTION ? name.equals(wanted) : inside;
            if (inside && reader.depth() == LISTED) {
                listed(reader, name, section);
            }
        }
    }

    /** Notes what an element of the content says of how cells show under conditions. */
    void noteConditions(BoundedXml reader) {
        if (Ods.name(reader).equals("calcext:condition")) {
            Ods.attribute(reader, Ods.CALC, "apply-style-name").ifPresent(conditional::add);
        }
        hidesValues |= Ods.is(reader, Ods.CALC, "show-value", "false");
    }

    private void listed(BoundedXml reader, String name, Section section) throws XMLStreamException {
        if (OdsFormats.isFormat(name)) {
            formats.read(reader, section == Section.AUTOMATIC);
        } else if (name.equals("style:style") || name.equals("style:default-style")) {
            style(reader, name.equals("style:style") ? section : Section.DEFAULTS);
        }
    }

    private void style(BoundedXml reader, Section section) throws XMLStreamException {
        String family = Ods.attribute(reader, Ods.STYLE, "family").orElse("");
        String name = section == Section.DEFAULTS
                ? ""
                : Ods.attribute(reader, Ods.STYLE, "name").orElse("");
        if (family.equals(CELL) && section == Section.NAMED) {
            Ods.attribute(reader, Ods.STYLE, "display-name").ifPresent(title -> namesByTitle.put(title, name));
        }
        OdsStyle style = new OdsStyle(reader);
        while (reader.next() != XMLStreamConstants.END_ELEMENT || reader.depth() >= LISTED) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                style.see(reader);
                if (family.equals(CELL) && Ods.name(reader).equals("style:map")) {
                    Ods.attribute(reader, Ods.STYLE, "apply-style-name").ifPresent(conditional::add);
                }
            }
        }
        if (styles.put(section.key(family, name), style) != null) {
            throw new XMLStreamException("two styles of one name");
        }
    }

    /** What a style says, itself or through its parents. */
    private Optional<String> property(String family, String name, Property property) throws XMLStreamException {
        Optional<OdsStyle> style = found(Section.AUTOMATIC, family, name).or(() -> found(Section.NAMED, family, name));
        for (int i = 0; style.isPresent(); i++) {
            if (i > Limits.XML_DEPTH) {
                throw new XMLStreamException("a style is among its own parents");
            }
            Optional<String> said = style.get().get(property);
            if (said.isPresent()) {
                return said;
            }
            style = style.get().parent().flatMap(parent -> found(Section.NAMED, family, parent));
        }
        return found(Section.DEFAULTS, family, "").flatMap(defaults -> defaults.get(property));
    }

    private Optional<OdsStyle> found(Section section, String family, String name) {
        return Optional.ofNullable(styles.get(section.key(family, name)));
    }

    /** Whether rows or columns of the style have no height or no width. */
    boolean isFlat(String family, String name) throws XMLStreamException {
        return property(family, name, Property.SIZE)
                .filter(size ->
                        size.startsWith("-") || size.chars().noneMatch(letter -> letter >= '1' && letter <= '9'))
                .isPresent();
    }

    boolean hidesSheet(String name) throws XMLStreamException {
        return property("table", name, Property.DISPLAY)
                .filter(shown -> shown.equals("false"))
                .isPresent();
    }

    /** The number of a cell style, by which {@link CellFormats} knows it. */
    int index(String name) throws XMLStreamException {
        Integer known = indexes.get(name);
        if (known != null) {
            return known;
        }
        int index = byIndex.size();
        byIndex.add(format(name));
        String letters = property(CELL, name, Property.LETTERS).orElse(OdsStyle.otherwise(Property.LETTERS));
        String ground = property(CELL, name, Property.GROUND).orElse(OdsStyle.otherwise(Property.GROUND));
        unseen.set(index, letters.equals(ground));
        indexes.put(name, index);
        return index;
    }

    NumberFormat format(int index) {
        return byIndex.get(index);
    }

    private NumberFormat format(String name) throws XMLStreamException {
        boolean known = name.equals(DEFAULT)
                || found(Section.AUTOMATIC, CELL, name).isPresent()
                || found(Section.NAMED, CELL, name).isPresent();
        return known
                ? property(CELL, name, Property.FORMAT).map(formats::of).orElse(NumberFormat.GENERAL)
                : NumberFormat.UNKNOWN;
    }

    /** The formats of the styles that were asked for. */
    CellFormats cellFormats() {
        return CellFormats.of(byIndex, unseen);
    }

    /** Whether some style that a cell takes on under a condition shows numbers in a way of its own. */
    boolean conditionsChangeNumbers() throws XMLStreamException {
        for (String name : conditional) {
            if (!format(namesByTitle.getOrDefault(name, name)).equals(NumberFormat.GENERAL)) {
                return true;
            }
        }
        return hidesValues;
    }
}

package fr.dgfip.bareme.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The cell styles whose letters have the colour of their ground. Colours are compared as they are written, white and black
 * in all their forms; what a conditional format changes is not seen here.
 */
final class UnseenStyles {
    private static final String WHITE = "FFFFFF";
    private static final String BLACK = "000000";
    private static final int RGB_DIGITS = 6;

    private final List<String> letters = new ArrayList<>();
    private final List<String> grounds = new ArrayList<>();
    private final BitSet unseen = new BitSet();
    private String section = "";
    private int styles;

    private UnseenStyles() {}

    static BitSet read(InputStream in) throws XMLStreamException {
        UnseenStyles styles = new UnseenStyles();
        XMLStreamReader reader = Xml.open(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                styles.see(reader);
            }
        }
        return styles.unseen;
    }

    private void see(XMLStreamReader reader) {
        String name = reader.getLocalName();
        switch (section + "/" + name) {
            case "fonts/font" -> letters.add(BLACK);
            case "fonts/color" -> letters.set(letters.size() - 1, colour(reader));
            case "fills/fill" -> grounds.add(WHITE);
            case "fills/patternFill" -> grounds.set(grounds.size() - 1, pattern(reader));
            case "fills/fgColor" -> fill(reader);
            case "cellXfs/xf" -> style(reader);
            default -> section = isSection(name) ? name : section;
        }
    }

    private static boolean isSection(String name) {
        return List.of("fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs")
                .contains(name);
    }

    /** White without a fill; a pattern other than a plain ground hides nothing. */
    private static String pattern(XMLStreamReader reader) {
        String type = Xml.attribute(reader, "patternType").orElse("none");
        return type.equals("none") ? WHITE : type;
    }

    private void fill(XMLStreamReader reader) {
        if (grounds.get(grounds.size() - 1).equals("solid")) {
            grounds.set(grounds.size() - 1, colour(reader));
        }
    }

    private void style(XMLStreamReader reader) {
        int font = Xml.integer(reader, "fontId", 0);
        int fill = Xml.integer(reader, "fillId", 0);
        boolean known = font >= 0 && font < letters.size() && fill >= 0 && fill < grounds.size();
        unseen.set(styles, known && letters.get(font).equals(grounds.get(fill)));
        styles++;
    }

    private static String colour(XMLStreamReader reader) {
        String tint = Xml.attribute(reader, "tint").orElse("0");
        String plain = Xml.attribute(reader, "rgb")
                .map(UnseenStyles::plain)
                .or(() -> Xml.attribute(reader, "theme").map(UnseenStyles::ofTheme))
                .or(() -> Xml.attribute(reader, "indexed").map(UnseenStyles::ofIndex))
                .orElse(BLACK);
        return tint.matches("-?[0.]+") ? plain : plain + " " + tint;
    }

    /** The colour itself, {@code FFFFFF}, of one that may say before it how transparent it is. */
    static String plain(String rgb) {
        return rgb.substring(Math.max(0, rgb.length() - RGB_DIGITS)).toUpperCase(Locale.ROOT);
    }

    /** The first two of a theme are its ground and its letters. */
    private static String ofTheme(String theme) {
        return switch (theme) {
            case "0" -> WHITE;
            case "1" -> BLACK;
            default -> "theme " + theme;
        };
    }

    private static String ofIndex(String index) {
        return switch (index) {
            case "1", "9", "65" -> WHITE;
            case "0", "8", "64" -> BLACK;
            default -> "index " + index;
        };
    }
}

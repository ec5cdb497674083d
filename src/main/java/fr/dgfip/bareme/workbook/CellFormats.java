package fr.dgfip.bareme.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The display format of each cell style of a workbook. */
final class CellFormats {
    /** Depth of the formats of the workbook, not of those of its conditional formats. */
    private static final int LISTED = 3;

    private final List<NumberFormat> byStyle;
    private final BitSet unseen;

    private CellFormats(List<NumberFormat> byStyle, BitSet unseen) {
        this.byStyle = List.copyOf(byStyle);
        this.unseen = unseen;
    }

    static CellFormats none() {
        return of(List.of(), new BitSet());
    }

    /** @param unseen styles that show nothing */
    static CellFormats of(List<NumberFormat> byStyle, BitSet unseen) {
        return new CellFormats(byStyle, unseen);
    }

    /** @param unseen styles that show nothing, see {@link UnseenStyles} */
    static CellFormats read(InputStream in, BitSet unseen) throws XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        Map<Integer, NumberFormat> known = new HashMap<>();
        List<NumberFormat> byStyle = new ArrayList<>();
        boolean inCellFormats = false;
        BoundedXml reader = Xml.open(in);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("cellXfs")) {
                inCellFormats = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = reader.getLocalName();
            inCellFormats |= name.equals("cellXfs");
            if (name.equals("numFmt") && reader.depth() == LISTED) {
                String other = codes.put(
                        Xml.integer(reader, "numFmtId", -1),
                        Xml.attribute(reader, "formatCode")
                                .filter(code -> code.length() <= Limits.FORMAT_LENGTH)
                                .orElse("reserved"));
                if (other != null) {
                    throw new XMLStreamException("two formats of one number");
                }
            } else if (name.equals("xf") && inCellFormats) {
                int id = Xml.integer(reader, "numFmtId", 0);
                byStyle.add(known.computeIfAbsent(id, any -> format(any, codes)));
            }
        }
        return new CellFormats(byStyle, unseen);
    }

    private static NumberFormat format(int id, Map<Integer, String> codes) {
        return Optional.ofNullable(codes.get(id))
                .or(() -> Optional.ofNullable(id >= 0 ? BuiltinFormats.getBuiltinFormat(id) : null))
                .filter(code -> !code.startsWith("reserved"))
                .map(NumberFormat::of)
                .orElse(NumberFormat.UNKNOWN);
    }

    /** Whether text in this style has the colour of its ground. */
    boolean isUnseen(int style) {
        return style >= 0 && unseen.get(style);
    }

    NumberFormat of(int style) {
        if (byStyle.isEmpty() && style == 0) {
            return NumberFormat.GENERAL;
        }
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : NumberFormat.UNKNOWN;
    }
}

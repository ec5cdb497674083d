package fr.dgfip.bareme.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a display format does to a value. Only formats that show the value itself are known; those that scale, hide,
 * replace or decide by conditions are refused where a cell uses them.
 *
 * @param sections one per kind of value: positive, negative, zero, text
 */
record NumberFormat(List<Section> sections) {
    /** What one section shows. */
    enum Kind {
        GENERAL,
        NUMBER,
        DATE,
        TEXT,
        /** A date without its day, month or year: refused. */
        PART_OF_DATE,
        REFUSED
    }

    /**
     * @param decimals decimals shown; empty for all
     * @param unit {@code %}, {@code €} or another text after the number; may be empty
     * @param signed whether the section itself shows a minus sign or parentheses
     */
    record Section(Kind kind, OptionalInt decimals, String unit, boolean signed) {}

    static final NumberFormat UNKNOWN =
            new NumberFormat(List.of(new Section(Kind.REFUSED, OptionalInt.empty(), "", false)));

    static final NumberFormat GENERAL =
            new NumberFormat(List.of(new Section(Kind.GENERAL, OptionalInt.empty(), "", false)));

    NumberFormat {
        sections = List.copyOf(sections);
    }

    static NumberFormat of(String code) {
        List<Section> sections = new ArrayList<>();
        FormatScanner scanner = new FormatScanner(code);
        do {
            sections.add(scanner.nextSection());
        } while (scanner.hasNext());
        return new NumberFormat(sections);
    }

    /** The section a number of this sign is shown by; refused when it would hide the sign. */
    Section forNumber(int signum) {
        Section first = sections.get(0);
        if (signum < 0 && numeric() > 1) {
            Section negative = sections.get(1);
            return negative.signed() ? negative : UNKNOWN.sections.get(0);
        }
        if (signum == 0 && numeric() > 2) {
            return refusedWhenSigned(sections.get(2));
        }
        return refusedWhenSigned(first);
    }

    private int numeric() {
        int last = sections.size() - 1;
        return last > 0 && sections.get(last).kind() == Kind.TEXT ? last : Math.min(sections.size(), 3);
    }

    private static Section refusedWhenSigned(Section section) {
        return section.signed() && section.kind() != Kind.DATE ? UNKNOWN.sections.get(0) : section;
    }

    /** Whether a text is shown as it is. */
    boolean showsText() {
        Optional<Section> text = sections.size() == 4
                ? Optional.of(sections.get(3))
                : sections.stream()
                        .filter(section -> section.kind() == Kind.TEXT)
                        .findFirst();
        return text.map(section -> section.kind() == Kind.TEXT && section.unit().isEmpty())
                .orElse(true);
    }
}

package fr.dgfip.bareme.oss.exclusion;

import java.util.List;
import java.util.stream.Collectors;

/** Parts of a sentence, one after the other. */
final class Listing {
    /** As many as a letter can still list. */
    private static final int SHOWN = 12;

    private Listing() {}

    /** The parts, or the first of them when there are many. */
    static String of(List<String> parts) {
        String shown = parts.stream().limit(SHOWN).collect(Collectors.joining(" ; "));
        int left = parts.size() - SHOWN;
        return left > 0 ? shown + " ; et " + left + (left == 1 ? " autre" : " autres") : shown;
    }
}

package fr.dgfip.bareme.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words what was read, and finds what was probably meant. What users wrote is shortened and never sent back raw. */
final class Wording {
    private static final int SHOWN = 40;
    private static final int FARTHEST = 3;

    private Wording() {}

    /** What was read, as the subject of a French sentence. */
    static String read(Object json) {
        if (json instanceof String text) {
            return quoted(text);
        }
        if (json instanceof Map) {
            return "un objet";
        }
        if (json instanceof List) {
            return "une liste";
        }
        return json == JsonTree.Null.NULL ? "null" : "« " + json + " »";
    }

    static String quoted(String text) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return "« " + shown.replaceAll("[\\p{C}\\u2028\\u2029]", "·") + " »";
    }

    /** The candidate nearest to a text, if any is near enough to be worth proposing. */
    static Optional<String> nearest(String text, Collection<String> candidates) {
        if (text.length() > SHOWN) {
            return Optional.empty();
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        int limit = Math.min(FARTHEST, Math.max(1, text.length() / 2));
        return candidates.stream()
                .filter(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein distance. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}

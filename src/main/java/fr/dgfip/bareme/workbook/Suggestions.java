package fr.dgfip.bareme.workbook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name a mistyped one is nearest to. */
final class Suggestions {
    private static final int ALWAYS_ALLOWED = 2;
    private static final int LETTERS_PER_MISTAKE = 3;

    private Suggestions() {}

    /** The nearest candidate, the first of equals; empty when none is near. */
    static Optional<String> nearest(String text, Collection<String> candidates) {
        String folded = French.fold(text);
        int allowed = Math.max(ALWAYS_ALLOWED, folded.length() / LETTERS_PER_MISTAKE);
        LevenshteinDistance distance = new LevenshteinDistance(allowed);
        return candidates.stream()
                .map(candidate -> new Scored(candidate, distance.apply(folded, French.fold(candidate))))
                .filter(scored -> scored.distance() >= 0
                        && scored.distance() < scored.candidate().length())
                .min(Comparator.comparing(Scored::distance))
                .map(Scored::candidate);
    }

    /** {@code vouliez-vous dire « … » ?}, or the given advice when nothing is near. */
    static String advice(String text, Collection<String> candidates, String otherwise) {
        return nearest(text, candidates)
                .map(found -> "vouliez-vous dire « " + found + " » ?")
                .orElse(otherwise);
    }

    private record Scored(String candidate, int distance) {}
}

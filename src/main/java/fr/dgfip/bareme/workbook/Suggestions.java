package fr.dgfip.bareme.workbook;

import java.util.Collection;
import java.util.Optional;

/** Says which known name a mistyped one is nearest to. */
final class Suggestions {
    private Suggestions() {}

    /** The nearest name, the first of equals; empty when none is near. */
    static Optional<String> nearest(String text, Collection<String> candidates) {
        return new Candidates(candidates).nearest(text);
    }

    /** {@code vouliez-vous dire « … » ?}, or the given advice when nothing is near. */
    static String advice(String text, Collection<String> candidates, String otherwise) {
        return nearest(text, candidates)
                .map(found -> "vouliez-vous dire « " + found + " » ?")
                .orElse(otherwise);
    }
}

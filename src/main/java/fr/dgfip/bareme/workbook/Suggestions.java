package fr.dgfip.bareme.workbook;

import java.util.Collection;

/** Says which known name a mistyped one is nearest to. */
final class Suggestions {
    private Suggestions() {}

    /** {@code vouliez-vous dire « … » ?}, or the given advice when nothing is near. */
    static String advice(String text, Collection<String> candidates, String otherwise) {
        return new Candidates(candidates)
                .nearest(text)
                .map(found -> "vouliez-vous dire « " + found + " » ?")
                .orElse(otherwise);
    }
}

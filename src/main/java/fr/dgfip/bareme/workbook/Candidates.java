package fr.dgfip.bareme.workbook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Known names, made ready for many a mistyped one to be compared with. */
final class Candidates {
    private static final int ALWAYS_ALLOWED = 2;
    private static final int LETTERS_PER_MISTAKE = 3;
    /** Longer than any name: what was written is no mistyped name, and comparing would take long. */
    private static final int LONGEST = 200;
    /** More than any list of names has; test cases are many more, and comparing with all takes long. */
    private static final int MOST = 1_000;

    private final List<String> names;
    private final List<String> folded;

    Candidates(Collection<String> names) {
        this.names = names.size() > MOST ? List.of() : List.copyOf(names);
        this.folded = this.names.stream().map(French::fold).toList();
    }

    /** The nearest name, the first of equals; empty when none is near. */
    Optional<String> nearest(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String sought = French.fold(text);
        Optional<String> nearest = Optional.empty();
        int allowed = Math.max(ALWAYS_ALLOWED, sought.length() / LETTERS_PER_MISTAKE);
        for (int i = 0; i < names.size() && allowed >= 0; i++) {
            if (Math.abs(folded.get(i).length() - sought.length()) <= allowed) {
                int distance = new LevenshteinDistance(allowed).apply(sought, folded.get(i));
                if (distance >= 0 && distance < names.get(i).length()) {
                    nearest = Optional.of(names.get(i));
                    allowed = distance - 1;
                }
            }
        }
        return nearest;
    }
}

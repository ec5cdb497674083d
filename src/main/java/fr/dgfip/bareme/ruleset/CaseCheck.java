package fr.dgfip.bareme.ruleset;

import java.util.Optional;

/**
 * One thing a test case expects, or was given without expecting it.
 *
 * @param place JSON pointer in the outcome, or {@link #REASONS}
 * @param label the place as the sheets of test cases call it
 * @param expected as people read it; empty for a reason given and not expected
 * @param obtained as people read it; empty when there is nothing
 */
public record CaseCheck(
        String place, String label, Optional<String> expected, Optional<String> obtained, boolean holds) {
    public static final String REASONS = "motifs";

    /** What differs, in French. */
    public String difference() {
        if (place.equals(REASONS)) {
            return expected.map(code -> "motif attendu, non donné : " + code)
                    .orElseGet(() -> "motif donné, non attendu : " + obtained.orElseThrow());
        }
        return label + " : attendu " + expected.orElseThrow() + ", obtenu " + obtained.orElse("rien");
    }
}

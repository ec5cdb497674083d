package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.table.Condition;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that stand for a condition on any type. */
final class Keyword {
    private static final Set<String> NOTHING = Set.of("-", "absent", "absente");
    private static final Map<String, Condition> CONDITIONS = Map.of(
            "-", Condition.ANY,
            "absent", Condition.ABSENT,
            "absente", Condition.ABSENT,
            "renseigne", Condition.PRESENT,
            "renseignee", Condition.PRESENT);

    /** With accents written apart and spaces around, and still a keyword. */
    private static final int LONGEST = 40;

    private Keyword() {}

    static Optional<Condition> condition(String text) {
        return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(CONDITIONS.get(French.fold(text)));
    }

    /** Whether the text says, where a value is expected, that there must be none. */
    static boolean meansNothing(String text) {
        return text.length() <= LONGEST && NOTHING.contains(French.fold(text));
    }
}

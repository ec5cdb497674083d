package fr.dgfip.bareme.ruleset.diff;

import java.util.function.Supplier;

/**
 * A cell that holds something.
 *
 * @param value what it means, compared by {@code equals}
 * @param text what an officer writes there; asked for only when it is told, because there are many cells
 * @param inContent whether the hash of the version depends on it
 */
public record ComparedCell(Object value, Supplier<String> text, boolean inContent) {
    public static ComparedCell of(Object value, Supplier<String> text) {
        return new ComparedCell(value, text, true);
    }

    public static ComparedCell of(String text) {
        return new ComparedCell(text, () -> text, true);
    }

    /** A remark, on which no decision and no hash depends. */
    public static ComparedCell remark(String text) {
        return new ComparedCell(text, () -> text, false);
    }
}

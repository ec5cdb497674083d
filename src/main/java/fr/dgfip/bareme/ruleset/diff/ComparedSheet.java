package fr.dgfip.bareme.ruleset.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet as it is compared.
 *
 * @param title what people call it
 * @param order what the order of its lines means
 * @param columns the columns an office may add or drop: position by header, in the order of the sheet
 */
public record ComparedSheet(String title, Order order, Map<String, Integer> columns, List<ComparedLine> lines) {
    /** What the order of lines means. */
    public enum Order {
        /** Nothing, it is not compared. */
        FREE,
        /** It is part of the content. */
        KEPT,
        /** The first line that matches decides. */
        DECIDES
    }

    public ComparedSheet {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        lines = List.copyOf(lines);
    }
}

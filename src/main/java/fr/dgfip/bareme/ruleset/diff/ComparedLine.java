package fr.dgfip.bareme.ruleset.diff;

import fr.dgfip.bareme.kernel.CellRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a sheet.
 *
 * @param key what it is recognised by in the other version, unique in its sheet; empty for what stands above the lines
 * @param place its first cell, or the one nearest to it
 * @param cells what it holds by column, in the order of the sheet, empty cells left out
 */
public record ComparedLine(String key, Optional<CellRef> place, Map<String, ComparedCell> cells) {
    /** The key of what stands above the lines: a hit policy, the fields of the notice. */
    public static final String ABOVE = "";

    public ComparedLine {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}

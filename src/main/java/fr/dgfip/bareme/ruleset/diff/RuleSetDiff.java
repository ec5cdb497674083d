package fr.dgfip.bareme.ruleset.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two contents of one decision type.
 *
 * <p>Rows of a table are matched by row id, parameters by name and first day, cases by number, the lines of their lists by
 * case and rank. A row whose id changed is one removed and one added. Only rows whose order really changed are moved, as few
 * as explain the order.
 *
 * @param differences in the order of the workbook; those of a sheet: columns, lines from the top, lines that are gone
 */
public record RuleSetDiff(List<Difference> differences) {
    public RuleSetDiff {
        differences = List.copyOf(differences);
    }

    public static RuleSetDiff of(List<ComparedSheet> before, List<ComparedSheet> after) {
        Map<String, ComparedSheet> counterparts = new LinkedHashMap<>();
        before.forEach(sheet -> counterparts.put(sheet.title(), sheet));
        List<Difference> differences = new ArrayList<>();
        for (ComparedSheet sheet : after) {
            ComparedSheet known = counterparts.remove(sheet.title());
            differences.addAll(SheetDiff.of(known == null ? empty(sheet) : known, sheet));
        }
        counterparts.values().forEach(gone -> differences.addAll(SheetDiff.of(gone, empty(gone))));
        return new RuleSetDiff(differences);
    }

    private static ComparedSheet empty(ComparedSheet sheet) {
        return new ComparedSheet(sheet.title(), sheet.order(), Map.of(), List.of());
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** Whether both have the same hash: what differs is remarks and empty columns. */
    public boolean isSameContent() {
        return differences.stream().noneMatch(Difference::inContent);
    }
}

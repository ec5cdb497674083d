package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.CatalogueEntry;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The actions in the order of their rows; of two rows with one code, the first. */
final class Catalogue {
    private Catalogue() {}

    static List<CatalogueEntry> inOrder(List<CatalogueEntry> rows) {
        Set<String> codes = new HashSet<>();
        return rows.stream()
                .sorted(Comparator.comparing(entry -> entry.row().cell().row()))
                .filter(entry -> codes.add(entry.code()))
                .toList();
    }

    /** The rows that are left out: their code stands in an earlier one. */
    static List<CatalogueEntry> repeated(List<CatalogueEntry> rows) {
        List<CatalogueEntry> kept = inOrder(rows);
        return rows.stream()
                .filter(entry -> !kept.contains(entry))
                .sorted(Comparator.comparing(entry -> entry.row().cell().row()))
                .toList();
    }
}

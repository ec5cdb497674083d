package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.CatalogueEntry;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The actions in the order of their rows; of two rows with one code, the first. */
final class Catalogue {
    private Catalogue() {}

    static List<CatalogueEntry> inOrder(List<CatalogueEntry> rows) {
        Set<String> codes = new HashSet<>();
        return rows.stream()
                .sorted(RowOutcome.byRow())
                .filter(entry -> codes.add(entry.code()))
                .toList();
    }

    /** The rows that are left out: their code stands in an earlier one. */
    static List<CatalogueEntry> repeated(List<CatalogueEntry> rows) {
        List<CatalogueEntry> kept = inOrder(rows);
        return rows.stream()
                .filter(entry -> !kept.contains(entry))
                .sorted(RowOutcome.byRow())
                .toList();
    }
}

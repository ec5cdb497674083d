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
}

package fr.dgfip.bareme.ruleset.shipped;

import java.util.List;

/** Shipped workbooks cannot be used as they are. The message has all problems, one French line each. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportRefused(List<String> problems) {
        super("Démarrage refusé, " + problems.size() + " problème(s) dans les classeurs livrés :\n  - "
                + String.join("\n  - ", problems));
    }
}

package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.shipped.ShippedRules;
import java.util.List;

/** The shipped workbook of annex taxes and variations an office might make of it. */
final class ShippedAnnex {
    static final ShippedRules<AnnexRequest, AnnexOutcome> SHIPPED = ShippedRules.newest(new AnnexDecision());

    private ShippedAnnex() {}

    /** The office sees nothing: nothing is missing, and one answer whatever the case. */
    static ShippedRules<AnnexRequest, AnnexOutcome> careless(String row) {
        return SHIPPED.without("Informations manquantes")
                .with("Suite", rows -> List.of(ShippedRules.unconditional(rows, row)));
    }
}

package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.shipped.ShippedRules;

/** The shipped workbook of triage. */
final class ShippedTriage {
    static final ShippedRules<TriageRequest, TriageOutcome> SHIPPED = ShippedRules.newest(new TriageDecision());

    private ShippedTriage() {}
}

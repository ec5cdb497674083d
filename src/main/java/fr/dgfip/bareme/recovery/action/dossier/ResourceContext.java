package fr.dgfip.bareme.recovery.action.dossier;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.BreachState;
import fr.dgfip.bareme.recovery.action.fact.ResourceKind;
import fr.dgfip.bareme.recovery.action.request.DebtorKind;
import java.util.Optional;

/**
 * What all resources of a file are looked at with.
 *
 * @param due what is owed, neither stayed nor prescribed
 * @param dwellingBarred whether movables in a dwelling may not be seized for so small a debt, nothing else having failed
 */
record ResourceContext(
        Euros due,
        boolean dwellingBarred,
        DebtorKind debtorKind,
        Optional<Boolean> spouseLiable,
        BreachState breach,
        boolean directTaxes,
        boolean pursuedInVain) {

    ResourceFactBuilder fact(String reference, ResourceKind kind) {
        return new ResourceFactBuilder(this, reference, kind);
    }
}

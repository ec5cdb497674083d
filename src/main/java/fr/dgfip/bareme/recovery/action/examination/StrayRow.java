package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import java.util.Optional;

/** A row that matched and speaks of an action the catalogue does not have. */
public record StrayRow(String table, String row, String target) implements Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.guard(
                "GA_CODE_INCONNU",
                "La ligne " + row + " de « " + table + " » nomme « " + target
                        + " », qui n'est ni une action ni un groupe du catalogue : elle reste sans effet, corrigez-la.",
                "Catalogue des actions"));
    }
}

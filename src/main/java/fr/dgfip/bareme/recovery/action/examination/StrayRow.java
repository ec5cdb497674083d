package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import java.util.Optional;

/**
 * A row that matched and is not heard: it speaks of an action the catalogue does not have, or describes one a second time.
 *
 * @param code of the reason
 * @param sentence what is wrong, in French
 */
public record StrayRow(String code, String sentence) implements Grounds {
    static StrayRow unknown(MatchedRow row, String target) {
        return new StrayRow(
                "GA_CODE_INCONNU",
                "La ligne " + row.id() + " de « " + row.table() + " » nomme « " + target
                        + " », qui n'est ni une action ni un groupe du catalogue : elle reste sans effet, corrigez-la.");
    }

    static StrayRow repeated(MatchedRow row, String action, MatchedRow kept) {
        return new StrayRow(
                "GA_ACTION_EN_DOUBLE",
                "La ligne " + row.id() + " de « " + row.table() + " » décrit « " + action + " » comme la ligne "
                        + kept.id() + " : seule la ligne " + kept.id() + " est suivie, ôtez l'une des deux.");
    }

    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.guard(code, sentence, "Catalogue des actions"));
    }
}

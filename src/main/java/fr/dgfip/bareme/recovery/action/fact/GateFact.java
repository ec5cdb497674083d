package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.recovery.action.request.CollectiveKind;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/**
 * A gate that at least one claim raises. Legal date: that of the decision.
 *
 * @param opensIn days until it opens by itself for the first of those claims, where it tells
 */
public record GateFact(
        @Term("Porte") String code,
        @Term("Procédure collective ouverte") Optional<CollectiveKind> collective,
        @Term("Dirigeant assigné") boolean directorSued,
        GateRaised first,
        int claims,
        Optional<Integer> opensIn)
        implements TableInput, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(
                Reason.of(first.row(), first.label(), Optional.empty(), true).withCode(code));
    }
}
